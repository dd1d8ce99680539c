#pragma once

#include "storage/temporary.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Several files that appear together in a folder, which may hold others: those are not touched. They are
/// written to `path()`, a hidden folder; commit() flushes them and moves them into place, one by one where
/// the folder was there before. Without commit() nothing remains and the old files stay. A program that is
/// killed while it moves them leaves the old ones in a hidden folder; the next try at the same target brings
/// them back first.
class WholeFolder {
  public:
    using IsOurs = std::function<bool(const std::string& name)>;

    /// `is_ours` knows the names this output may have made before: they are replaced as one, also by nothing.
    /// Throws Error(output) when there are any and `overwrite` is not set, when one of them is a link or a
    /// folder, and as require_output() does; Error(usage) when one of them is an input.
    WholeFolder(const std::filesystem::path& target, bool overwrite, IsOurs is_ours,
                const std::vector<std::filesystem::path>& inputs);

    const std::filesystem::path& path() const { return temporary_->path(); }
    /// Names of the files are taken from path(); `last` is an ending whose files go last, those without which
    /// the others cannot be opened. Throws Error(output); the old files are then where they were.
    void commit(const std::string& last);

  private:
    std::vector<std::string> find_old() const;

    std::filesystem::path target_;
    std::optional<Temporary> temporary_;
    std::filesystem::path aside_;  ///< where the old files are while the new ones come
    IsOurs is_ours_;
    bool overwrite_ = false;
    bool is_new_ = false;
};

}  // namespace lifang
