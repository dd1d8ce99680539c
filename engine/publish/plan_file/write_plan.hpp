#pragma once

#include "core/run.hpp"
#include "publish/plan/plan.hpp"

#include <filesystem>

namespace lifang {

/// Writes the plan file (docs/plan-file.md): to a temporary file in the same folder, synced, then renamed; a
/// failed run leaves an older file whole. Throws Error(output) when PATH exists and `overwrite` is not set.
void write_plan(const Plan& plan, const std::filesystem::path& path, bool overwrite, const Run& run);

}  // namespace lifang
