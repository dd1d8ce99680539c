#include "support/real_data.hpp"

#include <iostream>
#include <stdexcept>

#include <stdlib.h>

namespace lifang::testing {

std::filesystem::path project_root() { return LIFANG_ROOT; }

std::optional<std::filesystem::path> find_real_data(const std::string& name) {
    const auto path = project_root().parent_path() / "shared" / "data" / name;
    if (std::filesystem::exists(path)) return path;
    std::cout << "skipped: needs " << name << ", which is not beside the project\n";
    return std::nullopt;
}

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "lifang-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("cannot make a temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace lifang::testing
