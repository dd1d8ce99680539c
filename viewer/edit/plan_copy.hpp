#pragma once

#include "publish/files/whole_file.hpp"
#include "storage/temporary.hpp"

#include <filesystem>

namespace lifang {

/// A copy of a plan file that takes its place when it is complete: until commit() it lies in a hidden folder
/// beside it, under the name it will have, which the project inside it tells.
class PlanCopy {
  public:
    /// Copies the plan as its last transaction left it. Throws Error(usage) when `target` is the plan itself,
    /// Error(output) where it cannot be written or another program has it open.
    PlanCopy(const std::filesystem::path& plan, const std::filesystem::path& target);

    const std::filesystem::path& path() const { return path_; }
    /// Puts the copy in the place of what is there. Throws Error(output); then that is as it was.
    void commit();

  private:
    WholeFile whole_;
    Temporary folder_;
    std::filesystem::path path_;
};

}  // namespace lifang
