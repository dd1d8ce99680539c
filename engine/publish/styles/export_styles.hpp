#pragma once

#include "publish/styles/documents.hpp"
#include "publish/tables/export_layers.hpp"

#include <string>

namespace lifang {

/// A layer that is handed over in the style of the plan's own: symbols, labels, Chinese names.
StyledLayer style_export(const ExportLayer& layer);

/// The line a row is drawn with, in the colour that tells it from others, as OGR's style strings have it
/// (OGR Feature Style Specification): "PEN(c:#4e8fbf,w:3px)". Empty for layers without a style.
std::string make_pen(const ExportLayer& layer, const Record& record);

}  // namespace lifang
