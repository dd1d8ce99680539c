#pragma once

#include "publish/export_layers.hpp"

#include <string>
#include <vector>

namespace lifang {

/// The style of a layer that is handed over, as QGIS reads it from a file beside the data (QML): the symbols,
/// labels and Chinese names of the plan's own layers. `columns` are the names of the plan file, in the order
/// of the layer's, which a format may have cut.
std::string make_export_qml(const ExportLayer& layer, const std::vector<ColumnName>& columns);

}  // namespace lifang
