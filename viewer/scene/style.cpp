#include "scene/style.hpp"

#include "publish/cartography/style.hpp"

#include <charconv>
#include <string>

namespace lifang::scene {
namespace {

RoadStyle& road(Style& style, Barrier road_class) {
    return style.roads[static_cast<std::size_t>(road_class)];
}

void pave(Style& style, Colour street, Colour main_street, Colour casing, Colour main_casing) {
    // carriageways of Chinese street classes in metres; classes below residential only matter close by
    road(style, Barrier::path) = {{1.8, 0.8, 6.0}, street, casing, 0.9};
    road(style, Barrier::service) = {{3.5, 1.0, 12.0}, street, casing, 2.0};
    road(style, Barrier::residential) = {{7.0, 1.4, 26.0}, street, casing, 14.0};
    road(style, Barrier::tertiary) = {{11.0, 2.0, 34.0}, street, casing, 40.0};
    road(style, Barrier::secondary) = {{16.0, 2.8, 44.0}, street, casing, 1e9};
    road(style, Barrier::primary) = {{22.0, 3.6, 54.0}, main_street, main_casing, 1e9};
    road(style, Barrier::trunk) = {{26.0, 4.0, 60.0}, main_street, main_casing, 1e9};
    road(style, Barrier::motorway) = {{28.0, 4.4, 64.0}, main_street, main_casing, 1e9};
    style.waterway = {6.0, 1.4, 40.0};
    style.railway = {5.0, 3.6, 12.0};
    style.casing_width = 1.0;
    style.unit_border_width = 1.8;
    style.halo_width = 5.4;
    style.violation_width = 5.0;
    style.hovered_width = 2.6;
    style.selected_width = 3.6;
}

/// "#4e8fbf", as the styles in the plan file write colours.
Colour read_colour(std::string_view hex) {
    std::uint32_t value = 0;
    std::from_chars(hex.data() + 1, hex.data() + hex.size(), value, 16);
    return rgb(value);
}

/// Units look alike in the viewer, on the printed map and in QGIS: the hues are those of the plan's styles,
/// mixed into the ground once, for what lies on them is drawn over.
std::vector<Colour> unit_fills(Colour ground, double opacity) {
    std::vector<Colour> fills;
    for (std::size_t map_colour = 1; map_colour <= unit_colour_count; ++map_colour)
        fills.push_back(
            mixed(ground, read_colour(find_symbol("units", std::to_string(map_colour)).fill), opacity));
    return fills;
}

Style make_light() {
    Style style;
    style.paper = rgb(0xe9e6e0);
    style.district = rgb(0xf3f0ea);
    style.green = rgb(0xd9e5cb);
    style.open_ground = rgb(0xebe6dc);
    style.water = rgb(0xbfdbe9);
    style.building = rgb(0x4e4a45);
    style.out_of_scope = rgb(0xdedad3);
    style.hatch = rgb(0xb3ada3);
    style.rail = rgb(0x5b5d63);
    style.rail_gap = rgb(0xf6f4ef);
    style.wall = rgb(0xa89d8d);
    style.halo = rgb(0xfdfcfa);
    style.unit_border = rgb(0x39465a);
    style.violation = rgb(0xe08a1e);
    style.hovered = rgb(0x39465a);
    style.selected = rgb(0x12355b);
    style.units = unit_fills(style.district, 0.55);
    style.ground_tint = 0.42;
    style.building_shade = 0.26;
    style.veil = 0.62;
    pave(style, rgb(0xffffff), rgb(0xfdf3d8), rgb(0xcfc8bc), rgb(0xd5c089));
    return style;
}

Style make_dark() {
    Style style;
    style.paper = rgb(0x1b1e23);
    style.district = rgb(0x24282e);
    style.green = rgb(0x2c3a2e);
    style.open_ground = rgb(0x2a2d32);
    style.water = rgb(0x1d3a4d);
    style.building = rgb(0xd8d4cc);
    style.out_of_scope = rgb(0x34373c);
    style.hatch = rgb(0x595d64);
    style.rail = rgb(0x9a9da3);
    style.rail_gap = rgb(0x24282e);
    style.wall = rgb(0x6b655c);
    style.halo = rgb(0x15181c);
    style.unit_border = rgb(0xd5dbe4);
    style.violation = rgb(0xf0a43c);
    style.hovered = rgb(0xd5dbe4);
    style.selected = rgb(0x8cc4ff);
    style.units = unit_fills(style.district, 0.6);
    style.ground_tint = 0.42;
    style.building_shade = 0.22;
    style.veil = 0.62;
    pave(style, rgb(0x484d55), rgb(0x5c5540), rgb(0x15181c), rgb(0x15181c));
    return style;
}

}  // namespace

const Style& light_style() {
    static const Style style = make_light();
    return style;
}

const Style& dark_style() {
    static const Style style = make_dark();
    return style;
}

}  // namespace lifang::scene
