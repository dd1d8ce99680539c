#pragma once

#include "pipeline/pipeline.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang::testing {

/// A file of compounds in a row from west to east, 200 m apart, each 150 m × 150 m, in EPSG:4549:
///     A  B  C  D
/// with the floor areas given, in thousands of m²; the last one is managed as told.
std::filesystem::path draw_row(const std::filesystem::path& folder, const std::vector<int>& thousands,
                               const std::string& management_of_last = "none");

/// Two layouts of the compounds in a file, by the profile's sizes.
Scenario scenario_of(const std::filesystem::path& compounds);

}  // namespace lifang::testing
