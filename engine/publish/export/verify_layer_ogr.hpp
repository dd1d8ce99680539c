#pragma once

#include "publish/export/driver.hpp"
#include "publish/tables/export_layers.hpp"

#include <string>

#include <ogrsf_frmts.h>

namespace lifang {

/// Compares what a layer holds with what should be in it: the number of rows, every value (numbers to twelve
/// digits), and where each shape lies, after the transformation where there is one. Throws Error(output)
/// about `where` with the column or row that differs.
void verify_layer(const ExportDriver& driver, const ExportLayer& layer, OGRLayer& read,
                  const std::string& where, OGRCoordinateTransformation* transformation = nullptr);

}  // namespace lifang
