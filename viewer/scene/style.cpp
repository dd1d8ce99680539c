#include "scene/style.hpp"

#include "publish/cartography/style.hpp"
#include "scene/palette.hpp"

#include <initializer_list>
#include <iterator>

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
    style.unit_border = {6.0, 0.7, 1.8};
    style.unit_halo = {18.0, 1.7, 5.4};
    style.violation_border = {16.0, 2.2, 5.0};
    style.hovered_width = 2.6;
    style.selected_width = 3.6;
}

std::vector<Colour> colours_of(std::initializer_list<std::uint32_t> hexes) {
    std::vector<Colour> colours;
    for (const std::uint32_t hex : hexes) colours.push_back(rgb(hex));
    return colours;
}

Colour& name_ink(Style& style, Layer layer) { return style.names[static_cast<std::size_t>(layer)]; }

Colour stroke_of(std::string_view layer, std::string_view value = {}) {
    return read_colour(find_symbol(layer, value).stroke);
}

SignStyle sign_of(std::string_view layer, std::string_view value, double hidden_above) {
    const Symbol& symbol = find_symbol(layer, value);
    return {read_colour(symbol.fill), symbol.size, hidden_above};
}

/// Signs and thin lines look as in the plan's own styles, on light and on dark ground alike.
void furnish(Style& style) {
    style.tunnel = stroke_of("roads", "tunnel");
    style.rail_tunnel = stroke_of("barrier_lines", "railway tunnel");
    style.walking = stroke_of("walk_edges");
    style.block = stroke_of("layout_compounds", "1");
    style.cell = stroke_of("borders");
    style.community = stroke_of("communities");
    style.service_area = read_colour(find_symbol("service_areas").fill);
    style.unserved = rgb(0xb3402f);
    style.differing = rgb(0x7a3fa0);
    style.gate_kept = sign_of("gates", "keep", 9.0);
    style.gate_closable = sign_of("gates", "closable", 9.0);
    style.facility = sign_of("facilities", "", 16.0);
    style.station = sign_of("stations", "", 30.0);
    style.issue = sign_of("issues", "error", 30.0);
    style.issue_error = read_colour(find_symbol("issues", "error").fill);
    style.issue_warning = read_colour(find_symbol("issues", "warning").fill);
    style.issue_info = read_colour(find_symbol("issues", "info").fill);
    for (const Colour hue : plan_hues()) style.kinds.push_back(mixed(hue, rgb(0x000000), 0.25));
    // Brewer's YlGnBu and PuOr (colorbrewer2.org), told apart by every kind of colour vision
    style.sequential = colours_of({0xffffcc, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x2c7fb8, 0x253494});
    style.diverging = colours_of({0x5e3c99, 0x998ec3, 0xd8daeb, 0xf7f7f7, 0xfee0b6, 0xf1a340, 0xb35806});
    style.unknown = style.open_ground;
    style.tunnel_width = {0.0, 1.6, 1.6};
}

Style make_light() {
    Style style;
    style.paper = rgb(0xe9e6e0);
    style.district = rgb(0xf3f0ea);
    style.green = rgb(0xd6e5c5);
    style.open_ground = rgb(0xebe6dc);
    style.water = rgb(0xbfdbe9);
    style.building = rgb(0x4e4a45);
    style.out_of_scope = rgb(0xdedad3);
    style.hatch = rgb(0xb3ada3);
    style.rail = rgb(0x5b5d63);
    style.rail_gap = rgb(0xf6f4ef);
    style.wall = rgb(0xa89d8d);
    style.halo = rgb(0xfdfcfa);
    style.unit_border_colour = rgb(0x39465a);
    style.violation = rgb(0xe08a1e);
    style.cut_off = rgb(0x39465a);
    style.hovered = rgb(0x39465a);
    style.selected = rgb(0x12355b);
    style.units = soften(plan_hues(), style.district, 0.55);
    style.unassigned = rgb(0xfffdf7);
    furnish(style);
    style.ground_tint = 0.42;
    style.building_shade = 0.26;
    style.veil = 0.62;
    name_ink(style, Layer::units) = rgb(0x1f2733);
    name_ink(style, Layer::communities) = rgb(0x6b3f8c);
    name_ink(style, Layer::roads) = rgb(0x5c4a2c);
    name_ink(style, Layer::water) = rgb(0x1f628c);
    name_ink(style, Layer::rail) = rgb(0x4a4c52);
    name_ink(style, Layer::compounds) = rgb(0x4f4a44);
    name_ink(style, Layer::landuse) = rgb(0x3f6332);
    pave(style, rgb(0xffffff), rgb(0xfdf3d8), rgb(0xcfc8bc), rgb(0xd5c089));
    return style;
}

Style make_dark() {
    Style style;
    style.paper = rgb(0x1b1e23);
    style.district = rgb(0x24282e);
    style.green = rgb(0x2f4031);
    style.open_ground = rgb(0x2a2d32);
    style.water = rgb(0x1d3a4d);
    style.building = rgb(0xd8d4cc);
    style.out_of_scope = rgb(0x2b2b2d);
    style.hatch = rgb(0x595d64);
    style.rail = rgb(0x9a9da3);
    style.rail_gap = rgb(0x24282e);
    style.wall = rgb(0x6b655c);
    style.halo = rgb(0x15181c);
    style.unit_border_colour = rgb(0xd5dbe4);
    style.violation = rgb(0xf0a43c);
    style.cut_off = rgb(0xd5dbe4);
    style.hovered = rgb(0xd5dbe4);
    style.selected = rgb(0x8cc4ff);
    style.units = soften(plan_hues(), style.district, 0.6);
    style.unassigned = rgb(0x3c414a);
    furnish(style);
    // as the light ones, from the ground's darkness up: what is usual does not glare
    style.sequential = colours_of({0x2b4a6b, 0x2c6f92, 0x2f98a8, 0x5fbfa5, 0xa4dda0, 0xf4f7b4});
    style.diverging = colours_of({0xc9b6f5, 0x9a84d0, 0x6a5a96, 0x434750, 0x80603a, 0xbd8033, 0xf7b25a});
    style.ground_tint = 0.42;
    style.building_shade = 0.22;
    style.veil = 0.62;
    name_ink(style, Layer::units) = rgb(0xf2f3f5);
    name_ink(style, Layer::communities) = rgb(0xd9bff0);
    name_ink(style, Layer::roads) = rgb(0xe0d3b4);
    name_ink(style, Layer::water) = rgb(0x9fd0ee);
    name_ink(style, Layer::rail) = rgb(0xc3c6cc);
    name_ink(style, Layer::compounds) = rgb(0xd2cdc4);
    name_ink(style, Layer::landuse) = rgb(0xb2d6a2);
    pave(style, rgb(0x484d55), rgb(0x5c5540), rgb(0x15181c), rgb(0x15181c));
    return style;
}

/// Black on white: edges that cannot be missed, streets by their edges, hues at their full strength.
Style make_contrast() {
    Style style = make_light();
    style.paper = rgb(0xffffff);
    style.district = rgb(0xffffff);
    style.green = rgb(0xa8dd9c);
    style.open_ground = rgb(0xe4e4e4);
    style.water = rgb(0x95c8df);
    style.building = rgb(0x000000);
    style.out_of_scope = rgb(0xc8c8c5);
    style.hatch = rgb(0x606060);
    style.rail = rgb(0x000000);
    style.rail_gap = rgb(0xffffff);
    style.wall = rgb(0x404040);
    style.halo = rgb(0xffffff);
    style.unit_border_colour = rgb(0x000000);
    style.violation = rgb(0xb34700);
    style.cut_off = rgb(0x000000);
    style.hovered = rgb(0x000000);
    style.selected = rgb(0x00267f);
    style.units = soften(plan_hues(), style.district, 0.75);
    style.unassigned = rgb(0xffffff);
    style.names.fill(rgb(0x000000));
    style.building_shade = 0.4;
    pave(style, rgb(0xffffff), rgb(0xffe9a0), rgb(0x303030), rgb(0x303030));
    style.unit_border = {8.0, 1.4, 3.0};
    style.unit_halo = {22.0, 2.8, 6.6};
    return style;
}

/// The same look with hues, and with signs that were told apart by red and green, for all eyes.
Style make_safe(Style style, double opacity) {
    const std::vector<Colour> hues = safe_hues();
    style.units = soften(hues, style.district, opacity);
    style.kinds = hues;
    style.ground_tint = 0.35;
    style.gate_kept.colour = okabe_ito::blue;
    style.gate_closable.colour = okabe_ito::vermillion;
    style.unserved = okabe_ito::vermillion;
    style.issue_error = okabe_ito::vermillion;
    style.issue_warning = okabe_ito::yellow;
    style.issue_info = okabe_ito::blue;
    return style;
}

}  // namespace

const Style& find_style(StyleName name) {
    static const std::array<Style, std::size(all_style_names)> styles = {make_light(),
                                                                         make_dark(),
                                                                         make_contrast(),
                                                                         make_safe(make_light(), 0.75),
                                                                         make_safe(make_dark(), 0.75),
                                                                         make_safe(make_contrast(), 0.85)};
    return styles[static_cast<std::size_t>(name)];
}

}  // namespace lifang::scene
