#pragma once

#include "cli/arguments.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// Every file on disk that a word of the command line names as something to read, and those that belong to
/// it (bases of a profile): no output may replace one. Options are known by their metavar (SRC, INPUT, GRAPH,
/// PLAN, OLD, FILE, MANIFEST).
std::vector<std::filesystem::path> list_input_files(const Arguments& arguments);

}  // namespace lifang
