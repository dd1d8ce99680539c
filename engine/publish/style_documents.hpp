#pragma once

#include "publish/map_style.hpp"

#include <string>

namespace lifang {

enum class SymbolKind { point, line, fill };

/// A layer's style as QGIS reads it, and as everyone else does (OGC Styled Layer Descriptor 1.1).
std::string make_qml(const LayerStyle& style, SymbolKind kind);
std::string make_sld(const LayerStyle& style, SymbolKind kind);

}  // namespace lifang
