#pragma once

#include "storage/database_file.hpp"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
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
    /// The journal of a plan that a program which is gone left behind; null where there is none. What it was
    /// killed at writing is dropped.
    static std::unique_ptr<Journal> find(const QString& folder, const QString& plan);

    const JournalHead& head() const { return head_; }
    /// Whether the plan file is the one it was begun on, with nothing changed since. Times are not asked:
    /// undoing what a killed program left half-written sets them.
    bool fits(const FileStamp& stamp) const;
    /// Those that were found.
    const std::vector<QJsonObject>& lines() const { return lines_; }

    /// Returns once the line is on the disk. Throws Error(output).
    void write(const QJsonObject& line);
    void remove();
    /// Puts it beside the journals, where nobody looks for one; returns its path then.
    QString set_aside();

  private:
    Journal(const QString& path, std::unique_ptr<QLockFile> lock);
    void open(QIODevice::OpenMode mode);
    bool read();
    void put(const QJsonObject& line);

    QFile file_;
    std::unique_ptr<QLockFile> lock_;
    QString plan_;
    JournalHead head_;
    std::vector<QJsonObject> lines_;
};

}  // namespace lifang
