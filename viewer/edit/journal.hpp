#pragma once

#include "storage/database_file.hpp"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <QStringList>
#include <memory>
#include <string>
#include <vector>

namespace lifang {

/// What a journal is about: edits of one layout of a plan file as it was then.
struct JournalHead {
    std::string layout;
    FileStamp stamp;
};

/// Edits that are in no plan file yet, line by line in a file of its own, so that a program that is killed
/// loses at most the edit it was at. Whoever works on a journal holds its lock, which ends with the program.
class Journal {
  public:
    /// Begins a journal for a plan. Nothing is on the disk before the first line. Throws Error(output) where
    /// the folder cannot be made, or holds too many journals of the plan already.
    static std::unique_ptr<Journal> begin(const QString& folder, const QString& plan, JournalHead head);
    /// What programs that are gone left behind of a plan: defined below.
    struct Found;
    static Found find(const QString& folder, const QString& plan);

    const JournalHead& head() const { return head_; }
    QString path() const { return file_.fileName(); }
    /// Whether the plan file is the one it was begun on, with nothing changed since. Times are not asked:
    /// undoing what a killed program left half-written sets them.
    bool fits(const FileStamp& stamp) const;
    /// Those that were found.
    const std::vector<QJsonObject>& lines() const { return lines_; }

    /// Returns once the line is on the disk. Throws Error(output).
    void write(const QJsonObject& line);
    void remove();
    /// Puts it beside the journals, where nobody looks for one; returns its path then, which nothing had
    /// before.
    QString set_aside();

  private:
    enum class Content { edits, nothing, of_other_version, damaged };

    Journal(const QString& path, std::unique_ptr<QLockFile> lock);
    void open(QIODevice::OpenMode mode);
    Content read();
    QString name_aside() const;
    void put(const QJsonObject& line);

    QFile file_;
    std::unique_ptr<QLockFile> lock_;
    QString plan_;
    JournalHead head_;
    std::vector<QJsonObject> lines_;
    QString damaged_;  ///< a copy of it as it was found, where lines follow one that cannot be read
};

struct Journal::Found {
    std::unique_ptr<Journal> journal;  ///< null: none; the line that a program was killed at is dropped
    QStringList of_other_versions;     ///< left where they are, for the program that can read them
    QStringList damaged;               ///< kept aside
};

}  // namespace lifang
