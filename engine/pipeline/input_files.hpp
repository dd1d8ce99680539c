#pragma once

#include "pipeline/pipeline.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// Every file on disk that planning reads, and those that belong to it (list_source_files()): no output may
/// replace one. A shipped profile is none.
std::vector<std::filesystem::path> list_input_files(const Scenario& scenario);

}  // namespace lifang
