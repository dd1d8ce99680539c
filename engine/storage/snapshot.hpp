#pragma once

#include "storage/database_file.hpp"
#include "storage/temporary.hpp"

#include <filesystem>
#include <optional>

namespace lifang {

/// A database to read that stands still, as the last transaction that was committed left it: changes that
/// are only in its write-ahead log included, changes that a program which is gone left half-made undone.
/// Neither the file nor what lies beside it is ever written to. Where nobody else is at work the file is read
/// where it lies, and others wait with writing (as for any reader of SQLite); else a private copy is made,
/// which costs its size. Files that are no SQLite database are passed through.
class Snapshot {
  public:
    /// Throws Error(input) when another program keeps it locked or changing, Error(output) when a copy is
    /// needed and has no room.
    explicit Snapshot(const std::filesystem::path& path);

    /// What to open, read-only and immutable.
    const std::filesystem::path& path() const { return path_; }
    /// How the file was when the snapshot was taken.
    const FileStamp& stamp() const { return stamp_; }
    /// Whether all that was read from path() belongs together. To be asked after reading: not every file
    /// system knows locks.
    bool stood_still() const;

  private:
    bool copy();  // false: it changed meanwhile
    void alias();

    std::optional<DatabaseFile> file_;
    std::optional<TemporaryFolder> folder_;
    std::filesystem::path path_;
    FileStamp stamp_;
    bool is_copy_ = false;
};

/// Throws Error(input): the file changed under every try to read it.
[[noreturn]] void refuse_restless(const std::filesystem::path& path);

/// What `read` returns for the path of a snapshot; again where the file did not stand still meanwhile, a few
/// times. Throws what Snapshot and `read` throw.
template <class Read>
auto read_standing_still(const std::filesystem::path& path, const Read& read) {
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        const Snapshot snapshot(path);
        try {
            auto found = read(snapshot);
            if (snapshot.stood_still()) return found;
        } catch (...) {
            if (snapshot.stood_still()) throw;
        }
    }
    refuse_restless(path);
}

}  // namespace lifang
