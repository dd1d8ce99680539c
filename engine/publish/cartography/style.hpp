#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace lifang {

/// How one kind of thing looks. Colours are "#rrggbb", empty: not drawn; widths are pixels of a map 1600
/// pixels wide, which is also a screen at 96 dpi.
struct Symbol {
    std::string_view fill{};
    double fill_opacity = 1.0;
    std::string_view stroke{};
    double stroke_width = 0.0;
    std::string_view dash{};    ///< "6 4": pixels on and off
    std::string_view casing{};  ///< colour of a line below, `casing_width` wider on either side
    double casing_width = 0.0;
    bool hatched = false;  ///< the fill colour as diagonal lines
    double size = 0.0;     ///< diameter of a point
};

/// The symbol of the rows whose style column has a value; an empty value: of all others.
struct StyleRule {
    std::string_view value;
    std::string_view label_zh;
    std::string_view label_en;
    Symbol symbol;
};

struct LayerStyle {
    std::string_view layer;   ///< of the plan file; `layout_compounds`: the compounds of one layout
    std::string_view column;  ///< the column that chooses among the rules, empty: there is only one
    std::span<const StyleRule> rules;
    /// Rows with `tunnel` are those of "VALUE tunnel": they lie below the ground and are drawn so.
    bool has_tunnels = false;
};

/// One table for the SVG map and for the QML and SLD styles in the plan file, in the order of drawing.
std::span<const LayerStyle> map_style();

/// Null for layers without a style.
const LayerStyle* find_style(std::string_view layer);

/// The symbol of a layer for a value of its style column; the layer's last rule when the value has none of
/// its own. The layer must be in the table.
const Symbol& find_symbol(std::string_view layer, std::string_view value = {});

/// Units are drawn in this many colours; see map_colours.hpp.
inline constexpr std::size_t unit_colour_count = 8;

}  // namespace lifang
