#pragma once

#include "app/options.hpp"

#include <filesystem>
#include <vector>

namespace lifang {

/// What is read because the command line says so: the plan, basemaps with what belongs to them, the script.
std::vector<std::filesystem::path> list_inputs(const Options& options);

/// Throws Error(usage) where what is to be written is read by the same run.
void require_own_outputs(const Options& options);

}  // namespace lifang
