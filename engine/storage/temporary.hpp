#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lifang {

/// A file or folder that must be gone when the program ends, however it ends: with this object, at a signal
/// (remove_temporaries()), or, after a kill, when the next run looks (remove_abandoned()). A database's
/// -journal, -wal and -shm go with it.
class Temporary {
  public:
    /// The path need not exist yet.
    explicit Temporary(std::filesystem::path path);
    ~Temporary();
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// It has another name by now, and stays.
    void release();

  private:
    std::filesystem::path path_;
};

/// A new folder only this user can read, where the system keeps temporary files (TMPDIR). Throws
/// Error(output) where none can be made.
class TemporaryFolder {
  public:
    TemporaryFolder();
    const std::filesystem::path& path() const { return temporary_.path(); }

  private:
    Temporary temporary_;
};

/// Removes all there are at this moment. For the end of the program at a signal: whoever still writes to one
/// of them writes to a file without a name.
void remove_temporaries();

/// "PREFIXhost-process": the beginning of a temporary name, by which remove_abandoned() knows whose it is.
std::string own_name(const std::string& prefix);

/// What killed programs of this machine left in a folder under names made by own_name().
std::vector<std::filesystem::path> find_abandoned(const std::filesystem::path& folder,
                                                  const std::string& prefix);

/// Removes from a folder what killed programs of this machine left under names made by own_name(). Another
/// machine may still be writing on a shared folder; its own next run cleans up.
void remove_abandoned(const std::filesystem::path& folder, const std::string& prefix);

}  // namespace lifang
