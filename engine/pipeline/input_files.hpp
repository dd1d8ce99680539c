#pragma once

#include "pipeline/pipeline.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// Every file on disk that planning reads, and those that belong to it (list_source_files()): no output may
/// replace one. Bases of a profile are among them. Throws
/// Error(input) where the profile is not there.
std::vector<std::filesystem::path> list_input_files(const Scenario& scenario);

}  // namespace lifang
