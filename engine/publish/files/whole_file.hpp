#pragma once

#include "storage/temporary.hpp"

#include <filesystem>
#include <optional>
#include <string_view>

namespace lifang {

/// A file that appears whole or not at all. It is written under `path()`, a hidden name in the same folder;
/// commit() flushes it to the disk and renames it to its target, whose link, mode and owner stay. Without
/// commit() nothing remains; what a killed program left behind goes with the next try at the same target.
class WholeFile {
  public:
    /// Throws Error(output) as require_output() does. The temporary name keeps the extension: some GDAL
    /// drivers look at it.
    WholeFile(const std::filesystem::path& target, bool overwrite);

    const std::filesystem::path& path() const { return temporary_->path(); }
    /// Throws Error(output); the old target is then as it was. One that came into being since the beginning
    /// is not replaced unless that is allowed.
    void commit();

  private:
    std::filesystem::path target_;
    std::optional<Temporary> temporary_;
    bool overwrite_ = false;
};

/// Writes bytes to a file. Throws Error(output) about `shown` when not all of them arrive.
void write_bytes(const std::filesystem::path& path, std::string_view bytes,
                 const std::filesystem::path& shown);

}  // namespace lifang
