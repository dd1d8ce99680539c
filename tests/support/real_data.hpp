#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace lifang::testing {

/// The project's root folder.
std::filesystem::path project_root();

/// A file of the real data kept beside the project (../shared/data/NAME); nothing, and a printed line that
/// says that the test is skipped, where it is not there.
std::optional<std::filesystem::path> find_real_data(const std::string& name);

/// A fresh empty folder, removed with everything in it at the end of its life.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace lifang::testing
