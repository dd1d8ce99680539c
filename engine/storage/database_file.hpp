#pragma once

#include "core/message.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lifang {

/// By what a database file is known to be unchanged: its identity, size and time, SQLite's change counter
/// and the size of the write-ahead log beside it.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    std::int64_t size = 0;
    std::int64_t modified_ns = 0;
    std::uint32_t changes = 0;
    std::int64_t log_size = 0;

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// An SQLite database (a GeoPackage is one) looked at from outside, without SQLite: nothing is written, and
/// nobody's lock is touched. What stands beside it under the real file's name belongs to it, whatever links
/// lead there.
class DatabaseFile {
  public:
    /// Nothing unless the path leads to a regular file that can be read and begins as SQLite files do.
    static std::optional<DatabaseFile> open(const std::filesystem::path& path);
    ~DatabaseFile();
    DatabaseFile(DatabaseFile&& other) noexcept;
    DatabaseFile& operator=(DatabaseFile&&) = delete;

    const std::filesystem::path& path() const { return path_; }  ///< without links
    std::filesystem::path log() const;                           ///< PATH-wal, there or not
    std::filesystem::path journal() const;                       ///< PATH-journal, there or not

    /// Of the file that has the name now.
    FileStamp stamp() const;
    /// Whether the header asks for a write-ahead log, so that SQLite makes one for mere reading.
    bool uses_log() const;
    /// Whether a write-ahead log holds changes that are not in the file.
    bool has_log() const;
    /// Whether a rollback journal waits to undo what a program that is gone left half-written.
    bool has_hot_journal() const;
    /// Whether the journal is part of a change of several databases: it ends in the name of a file that
    /// SQLite deletes when it has rolled the journal back. Who sends a database can write any name there.
    bool journal_names_file() const;

    enum class Lock { taken, busy, not_supported };
    /// Keeps others from writing to the file itself for as long as this object lives, as SQLite's readers do.
    /// It does not touch the locks that SQLite takes in this process.
    Lock lock_shared();
    void unlock();

    /// "qgis (process 4711)": who holds a lock on it, those who write before those who read. Nothing when
    /// nobody does.
    std::optional<Message> find_holder() const;
    /// Who is writing to it, or has it open for writing, so far as this user may know.
    std::optional<Message> find_writer() const;

  private:
    DatabaseFile(std::filesystem::path path, int file);

    std::filesystem::path path_;
    int file_ = -1;
};

}  // namespace lifang
