#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace lifang {

/// Every row of a plan file as text, one line each, tables in the order of their names, rows in the order of
/// their FIDs, numbers and coordinates with every digit: two files that dump alike hold the same plan. Left
/// out is what the clock writes: `plan_metadata` keys that start with "run.", and `update_time` in
/// `layer_styles`; and `qgis_projects`, which names the file. Throws Error(input) when the file cannot be
/// read.
std::string dump_rows(const std::filesystem::path& plan_file);

/// The first line in which two plan files differ, with the table and the row; nothing when they hold the same
/// rows. This is rule 7: same inputs, options and seed give the same rows.
std::optional<std::string> find_difference(const std::filesystem::path& a, const std::filesystem::path& b);

}  // namespace lifang
