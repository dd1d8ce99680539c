#pragma once

#include "storage/database_file.hpp"

#include <filesystem>

namespace lifang {

/// Before a database is read in order to be changed: throws Error(output) saying who has it open, or what
/// another program left beside it, and what to do; or that it may not be written to. What a killed run of
/// ours left half-done is undone first: only we know that nobody else, perhaps on another machine, is still
/// at it.
void require_changeable(const std::filesystem::path& path);

/// Before a database is replaced by another one: throws Error(output) when a program has it open for writing,
/// or left changes beside it.
void require_replaceable(const std::filesystem::path& path);

/// Removes the empty companions of a database that is about to be replaced: they would be taken for the new
/// one's.
void remove_empty_companions(const std::filesystem::path& path);

/// Our turn at changing a database in place; one of our runs at a time. It has to outlive the connection,
/// which locks the database itself: to close any other descriptor of the file would drop those locks.
class ChangeGuard {
  public:
    /// Waits for another run of ours. Throws Error(output) as require_changeable() does, and when the file is
    /// not as it was read.
    ChangeGuard(const std::filesystem::path& path, const FileStamp& as_read);
    ~ChangeGuard();
    ChangeGuard(const ChangeGuard&) = delete;
    ChangeGuard& operator=(const ChangeGuard&) = delete;

    const std::filesystem::path& path() const { return file_.path(); }  ///< without links
    /// To be asked once the connection has its lock for writing: until then others could come first.
    void require_unchanged() const;
    /// Throws the Error(output) for a connection that was refused its lock.
    [[noreturn]] void refuse_locked() const;

  private:
    DatabaseFile file_;
    FileStamp as_read_;
    std::filesystem::path mark_;
    int mark_file_ = -1;
};

}  // namespace lifang
