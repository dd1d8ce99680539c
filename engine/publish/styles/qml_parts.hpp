#pragma once

#include "publish/styles/documents.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// The parts of a style as QGIS 3.16 and later read it; for style_qml.cpp. The symbols of a layer with
/// geometry and a style, its labels (empty: none), the names of its columns and the words of their codes.
std::string make_qml_renderer(const StyledLayer& layer);
std::string make_qml_labels(const StyledLayer& layer);
std::string make_qml_fields(const StyledLayer& layer);

/// A QGIS expression over columns of the plan file, with the names these have in the layer.
std::string expression_for(const StyledLayer& layer, std::string_view expression);

/// "#rrggbb" → "r,g,b,a"; empty: fully transparent.
std::string qml_colour(std::string_view hex, double opacity = 1.0);

/// One entry of QGIS's maps of options.
std::string qml_option(std::string_view name, std::string_view value);

}  // namespace lifang
