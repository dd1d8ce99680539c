#pragma once

#include <string_view>

namespace lifang {

/// What QGIS writes on the map for the rows of a layer. Expressions are QGIS's; columns stand in double
/// quotes, by their names in the plan file.
struct LabelStyle {
    enum class Place { inside, along };  ///< level, within an area; along a line

    std::string_view layer;  ///< of map_style()
    std::string_view text;
    std::string_view colour;
    std::string_view colour_expression{};  ///< overrides the colour row by row
    double size_pt = 9.0;
    bool is_bold = false;
    Place place = Place::inside;
    int from_scale = 0;  ///< shown from 1:from_scale inwards, 0: always
    int priority = 5;    ///< 0–10: who stays where there is no room for all
};

/// Null for layers without labels.
const LabelStyle* find_labels(std::string_view layer);

}  // namespace lifang
