#pragma once

#include "core/barrier.hpp"
#include "core/codes.hpp"
#include "scene/colour.hpp"
#include "scene/layer.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace lifang::scene {

/// A width on the ground that never gets thinner or thicker than can be read on a screen.
struct Width {
    double metres = 0.0;
    double least_pixels = 0.0;
    double most_pixels = 0.0;

    /// Metres to draw at a scale.
    double at(double metres_per_pixel) const {
        return std::clamp(metres, least_pixels * metres_per_pixel, most_pixels * metres_per_pixel);
    }
};

struct RoadStyle {
    Width width;
    Colour fill;
    Colour casing;
    double hidden_above = 1e9;  ///< metres per pixel from which on the class is left out
};

/// A place marked by a sign of so many pixels.
struct SignStyle {
    Colour colour;
    double size = 0.0;
    double hidden_above = 1e9;  ///< metres per pixel from which on there would be more signs than ground
};

/// How the map looks, as data: the drawing code knows no colour and no width. Widths of lines are pixels.
struct Style {
    Colour paper;  ///< beyond the district
    Colour district;
    Colour green;
    Colour open_ground;  ///< other mapped land use
    Colour water;
    Colour building;
    Colour out_of_scope;
    Colour unassigned;  ///< in scope and in no unit, as while a layout is edited
    Colour hatch;
    Colour rail;
    Colour rail_gap;
    Colour wall;
    Colour halo;
    std::array<Colour, layer_count> names{};  ///< ink of the names of a layer
    Colour unit_border_colour;
    Colour violation;
    Colour tunnel;
    Colour rail_tunnel;
    Colour walking;
    Colour block;
    Colour cell;
    Colour community;
    Colour service_area;
    Colour unserved;
    Colour differing;  ///< compounds that two layouts put elsewhere
    Colour cut_off;    ///< hatching over parts that an edit cuts off their unit
    Colour hovered;
    Colour selected;
    SignStyle gate_kept, gate_closable, facility, station, issue;
    Colour issue_error, issue_warning, issue_info;
    std::vector<Colour> kinds;       ///< of facilities, in the order of their kinds, again from the first
    std::vector<Colour> sequential;  ///< of a figure, from low to high
    std::vector<Colour> diverging;   ///< of a figure around a target, from below to above
    Colour unknown;                  ///< of a figure that is not known
    std::vector<Colour> units;       ///< by map_colour, from 1: softened hues (scene/palette.hpp)
    double ground_tint = 0.0;     ///< share of the district's colour mixed into the ground between compounds
    double building_shade = 0.0;  ///< opacity
    double veil = 0.0;            ///< opacity over units that are not selected
    double service_area_shade = 0.16, unserved_shade = 0.5;  ///< opacities
    double hovered_width = 0.0, selected_width = 0.0, casing_width = 0.0;
    Width unit_border, unit_halo, violation_border;  ///< thinner where a district is a hand wide
    std::array<RoadStyle, barrier_count> roads;      ///< by road class; widths 0 for what is no road
    Width waterway, railway, tunnel_width;
};

/// The fill of units with a map colour, 1 … unit_colour_count.
inline Colour unit_fill(const Style& style, int map_colour) {
    return style.units[static_cast<std::size_t>(map_colour - 1)];
}

/// The looks of the window, and each with hues that eyes without red or green tell apart.
enum class StyleName { light, dark, contrast, light_safe, dark_safe, contrast_safe };

}  // namespace lifang::scene

template <>
inline constexpr auto lifang::codes_of<lifang::scene::StyleName> =
    lifang::make_codes({"light", "dark", "contrast", "light_safe", "dark_safe", "contrast_safe"});

namespace lifang::scene {

inline constexpr StyleName all_style_names[] = {StyleName::light,     StyleName::dark,
                                                StyleName::contrast,  StyleName::light_safe,
                                                StyleName::dark_safe, StyleName::contrast_safe};

/// Made once; there as long as the program.
const Style& find_style(StyleName name);
/// A city atlas on warm paper.
inline const Style& light_style() { return find_style(StyleName::light); }

}  // namespace lifang::scene
