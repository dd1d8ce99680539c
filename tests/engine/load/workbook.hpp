#pragma once

#include <string>
#include <utility>
#include <vector>

namespace lifang::testing {

/// A workbook's sheets: name and rows of texts; an empty row is left out of the file, as Excel does.
using Sheets = std::vector<std::pair<std::string, std::vector<std::vector<std::string>>>>;

/// Writes the smallest .xlsx that holds them. No text may hold <, > or &.
void write_workbook(const std::string& path, const Sheets& sheets);

}  // namespace lifang::testing
