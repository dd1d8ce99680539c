#pragma once

#include <filesystem>
#include <string_view>

namespace lifang {

/// Version of the plan file's tables and columns that this program writes, and the newest that it reads;
/// docs/plan-file.md says what changed with each.
inline constexpr int plan_schema_version = 1;

/// `stated`: what a plan's metadata say; empty where they do not, as in files of other programs, which pass.
/// Throws Error(input) where it is newer or no version: what its tables mean is not known here.
void require_known_schema(std::string_view stated, const std::filesystem::path& plan);

}  // namespace lifang
