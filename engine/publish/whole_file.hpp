#pragma once

#include "storage/temporary.hpp"

#include <filesystem>
#include <optional>

namespace lifang {

/// A file or folder that appears whole or not at all. It is written under `path()`, a hidden name in the same
/// folder; commit() flushes it to the disk and renames it to its target. Without commit() nothing remains;
/// what a killed program left behind goes with the next try at the same target.
class WholeFile {
  public:
    /// Throws Error(output) when the target exists and may not be overwritten, or its folder cannot be
    /// written. The temporary name keeps the extension: some GDAL drivers look at it.
    WholeFile(std::filesystem::path target, bool overwrite);

    const std::filesystem::path& path() const { return temporary_->path(); }
    /// Throws Error(output); the old target is then as it was.
    void commit();

  private:
    std::filesystem::path target_;
    std::optional<Temporary> temporary_;
    bool overwrite_ = false;
};

}  // namespace lifang
