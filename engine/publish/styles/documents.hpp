#pragma once

#include "publish/cartography/style.hpp"
#include "publish/tables/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// A column of a layer to be styled: its name there (Shapefiles cut names) and in the plan file.
struct StyledColumn {
    std::string name;
    std::string column;
};

/// A layer that gets a style: rows of a layer of the plan file, under its own or another name.
struct StyledLayer {
    std::string_view layer;             ///< of the plan file: says what columns mean
    const LayerStyle* style = nullptr;  ///< null: only names and codes of the columns
    Geometry geometry = Geometry::none;
    std::vector<StyledColumn> columns;
};

/// The layer of a table of the plan file, in the style that map_style() has for `style`.
StyledLayer make_styled_layer(const Table& table, std::string_view style);

/// What a QGIS project and a QML file say about a layer alike: attributes of the element that holds it and
/// the elements inside.
struct QmlParts {
    std::string attributes;
    std::string elements;
};
/// Symbols, labels, Chinese names of columns and of the codes in them.
QmlParts make_qml_parts(const StyledLayer& layer);

/// A layer's style as QGIS reads it, and as everyone else does (OGC Styled Layer Descriptor 1.1). The latter
/// is empty for a layer without geometry.
std::string make_qml(const StyledLayer& layer);
std::string make_sld(const StyledLayer& layer);

}  // namespace lifang
