#pragma once

#include "publish/export/driver.hpp"
#include "publish/tables/export_layers.hpp"

#include <filesystem>

namespace lifang {

/// Reads back what was exported and compares it with what should be in it: every layer, the number of rows,
/// every value (numbers to twelve digits), and where each shape lies. Throws Error(output) about `where` with
/// the layer and the column that differ.
void verify_layers(const ExportDriver& driver, const std::vector<ExportLayer>& layers, const Crs& crs,
                   const std::filesystem::path& written, const std::string& whole, const std::string& where);

}  // namespace lifang
