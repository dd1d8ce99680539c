#pragma once

#include "publish/styles/documents.hpp"
#include "publish/tables/export_layers.hpp"

#include <vector>

namespace lifang {

/// A layer that is handed over in the style of the plan's own: symbols, labels, Chinese names. `columns` are
/// the names of the plan file, in the order of the layer's, which a format may have cut.
StyledLayer style_export(const ExportLayer& layer, const std::vector<ColumnName>& columns);

}  // namespace lifang
