#include "scene/pass.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang::scene {
namespace {

constexpr Width pixels(double count) { return {0.0, count, count}; }

/// Collects passes; each starts as a plain one.
struct PassList {
    const Style& style;
    std::vector<Pass> passes;

    Pass& add(std::optional<Layer> layer, Subject subject, Paint paint) {
        passes.push_back({.layer = layer, .subject = subject, .paint = paint});
        return passes.back();
    }
    void fill(std::optional<Layer> layer, Subject subject, Colour colour) {
        add(layer, subject, {.colour = colour});
    }
    /// In the features' own colours.
    Pass& tinted(std::optional<Layer> layer, Subject subject, Tint tint) {
        Pass& pass = add(layer, subject, {});
        pass.tint = tint;
        return pass;
    }
    Pass& line(std::optional<Layer> layer, Subject subject, Colour colour, Width width, double added = 0.0) {
        return add(layer, subject, {.colour = colour, .width = width, .added_pixels = added});
    }
    /// A sign with its light seam.
    void sign(Layer layer, Subject subject, const SignStyle& look) {
        line(layer, subject, style.halo, pixels(look.size), 2.5).hidden_above = look.hidden_above;
        line(layer, subject, look.colour, pixels(look.size)).hidden_above = look.hidden_above;
    }
    /// The same where each sign has a colour of its own.
    void signs(Layer layer, Subject subject, const SignStyle& look, Tint seams, Tint tint) {
        constexpr Colour as_tinted{255, 255, 255, 255};
        sign(layer, subject, {as_tinted, look.size, look.hidden_above});
        passes[passes.size() - 2].tint = seams;
        if (seams != Tint::none) passes[passes.size() - 2].paint.colour = as_tinted;
        passes.back().tint = tint;
    }
};

Subject subject_of(Barrier road_class) {
    return static_cast<Subject>(static_cast<int>(Subject::paths) + static_cast<int>(road_class) -
                                static_cast<int>(Barrier::path));
}

void add_roads(PassList& list) {
    const Style& style = list.style;
    list.line(Layer::roads, Subject::road_tunnels, style.tunnel, style.tunnel_width).paint.dash_on = 3.0;
    list.passes.back().paint.dash_off = 2.4;
    list.passes.back().hidden_above = 14.0;
    // weak classes first, and all casings below all carriageways: a main road runs over the alleys that end
    // at it, and where two meet no edge crosses
    for (const bool casing : {true, false}) {
        for (const Barrier road_class : all_barriers) {
            const RoadStyle& look = style.roads[static_cast<std::size_t>(road_class)];
            if (look.width.metres == 0.0) continue;
            Pass& pass = list.line(Layer::roads, subject_of(road_class), casing ? look.casing : look.fill,
                                   look.width, casing ? 2.0 * style.casing_width : 0.0);
            pass.hidden_above = look.hidden_above;
            pass.road_class = road_class;
        }
    }
}

void add_rails(PassList& list) {
    const Style& style = list.style;
    Paint& tunnel =
        list.line(Layer::rail, Subject::rail_tunnels, style.rail_tunnel, style.tunnel_width).paint;
    tunnel.dash_on = 3.5;
    tunnel.dash_off = 2.5;
    list.line(Layer::rail, Subject::rails, style.rail, style.railway);
    const Width half{style.railway.metres / 2.0, style.railway.least_pixels / 2.0,
                     style.railway.most_pixels / 2.0};
    Paint& gap = list.line(Layer::rail, Subject::rails, style.rail_gap, half).paint;
    gap.dash_on = gap.dash_off = 6.0;
}

void add_unit_borders(PassList& list) {
    const Style& style = list.style;
    list.line(Layer::unit_borders, Subject::unit_borders, style.halo, style.unit_halo);
    list.line(Layer::unit_borders, Subject::unit_borders, style.unit_border_colour, style.unit_border);
    list.line(Layer::unit_borders, Subject::violations, style.violation, style.violation_border);
    list.line(Layer::unit_borders, Subject::violations, style.unit_border_colour, style.unit_border);
}

void add_layer(PassList& list, Layer layer) {
    const Style& style = list.style;
    switch (layer) {
        case Layer::landuse:
            list.tinted(layer, Subject::landuse, Tint::landuse);
            break;
        case Layer::units:
            list.tinted(layer, Subject::cells, Tint::units);
            break;
        case Layer::water:
            list.fill(layer, Subject::water, style.water);
            break;
        case Layer::compounds:
            list.tinted(layer, Subject::compounds, Tint::compounds).least_pixels = 1.0;
            list.add(layer, Subject::out_of_scope, {.colour = style.hatch, .hatch_pixels = 6.0})
                .hidden_above = 20.0;
            break;
        case Layer::coverage:
            list.tinted(layer, Subject::service_areas, Tint::areas);
            list.tinted(layer, Subject::compounds, Tint::served);
            break;
        case Layer::buildings:
            list.tinted(layer, Subject::compounds, Tint::density).least_pixels = 1.0;
            list.add(layer, Subject::buildings, {.colour = translucent(style.building, style.building_shade)})
                .least_pixels = least_building_pixels;
            break;
        case Layer::walls:
            // canals and brooks run through compounds, so they lie above them
            list.line(Layer::water, Subject::waterways, style.water, style.waterway);
            list.line(layer, Subject::walls, style.wall, pixels(0.8)).hidden_above = 6.0;
            break;
        case Layer::roads:
            add_roads(list);
            break;
        case Layer::rail:
            add_rails(list);
            break;
        case Layer::walking:
            list.line(layer, Subject::walking, style.walking, pixels(1.4)).hidden_above = 14.0;
            break;
        case Layer::blocks:
            list.line(layer, Subject::blocks, style.block, pixels(1.4));
            break;
        case Layer::cells:
            list.line(layer, Subject::cell_borders, style.cell, pixels(1.2)).hidden_above = 14.0;
            break;
        case Layer::communities:
            list.line(layer, Subject::communities, style.halo, pixels(4.0));
            list.line(layer, Subject::communities, style.community, pixels(1.8));
            break;
        case Layer::unit_borders:
            add_unit_borders(list);
            break;
        case Layer::gates:
            list.sign(layer, Subject::gates_closable, style.gate_closable);
            list.sign(layer, Subject::gates_kept, style.gate_kept);
            break;
        case Layer::facilities:
            list.signs(layer, Subject::facilities, style.facility, Tint::facility_seams, Tint::facilities);
            list.sign(layer, Subject::stations, style.station);
            break;
        case Layer::issues:
            list.signs(layer, Subject::issues, style.issue, Tint::none, Tint::issues);
            break;
    }
}

/// What is chosen and marked, over everything else.
void add_emphasis(PassList& list) {
    const Style& style = list.style;
    const auto outline = [&](Subject subject, Colour colour, double width) -> Paint& {
        list.line(std::nullopt, subject, style.halo, pixels(width), 3.0);
        return list.line(std::nullopt, subject, colour, pixels(width)).paint;
    };
    Paint& differing = outline(Subject::marked_differing, style.differing, 3.0);
    differing.dash_on = 4.0;
    differing.dash_off = 2.0;
    outline(Subject::marked_unserved, style.unserved, 2.4);
    // no stroke: a part that falls off has a border of its own soon enough, and red ones say "breaks a rule"
    list.add(std::nullopt, Subject::marked_breaks, {.colour = style.cut_off, .hatch_pixels = 6.0});
    outline(Subject::hovered, style.hovered, style.hovered_width);
    outline(Subject::chosen_units, style.selected, style.selected_width);
    outline(Subject::chosen_compounds, style.selected, style.selected_width * 0.8);
}

void add_references(PassList& list, const AddedLooks& added, bool over_units) {
    constexpr double fill_opacity = 0.25;
    for (std::size_t i = 0; i < added.references.size(); ++i) {
        const AddedLooks::Reference& look = added.references[i];
        if (look.over_units != over_units) continue;
        const std::size_t first = list.passes.size();
        list.fill(std::nullopt, Subject::reference_areas, translucent(look.colour, fill_opacity));
        list.line(std::nullopt, Subject::reference_outlines, look.colour, pixels(1.4));
        list.line(std::nullopt, Subject::reference_lines, look.colour, pixels(2.0));
        list.line(std::nullopt, Subject::reference_points, list.style.halo, pixels(7.0), 2.0);
        list.line(std::nullopt, Subject::reference_points, look.colour, pixels(7.0));
        for (std::size_t pass = first; pass < list.passes.size(); ++pass) list.passes[pass].reference = i;
    }
}

/// Fills of the ground let through what lies below them; lines and signs stay as they are.
void make_see_through(std::vector<Pass>& passes) {
    constexpr double opacity = 0.42;
    for (Pass& pass : passes) {
        const bool is_ground = pass.subject == Subject::water || pass.tint == Tint::landuse ||
                               pass.tint == Tint::units || pass.tint == Tint::compounds;
        if (is_ground) pass.paint.colour = translucent(pass.paint.colour, opacity);
    }
}

}  // namespace

bool AddedLooks::is_see_through() const {
    return has_picture || std::any_of(references.begin(), references.end(),
                                      [](const Reference& look) { return !look.over_units; });
}

std::vector<Pass> make_passes(const Style& style, const std::vector<Layer>& order, const AddedLooks& added) {
    PassList list{style, {}};
    list.fill(std::nullopt, Subject::district, style.district);
    add_references(list, added, false);
    for (const Layer layer : order) {
        // below the borders, so that what is dimmed is still told apart
        if (layer == Layer::unit_borders) list.tinted(std::nullopt, Subject::cells, Tint::veil);
        add_layer(list, layer);
    }
    if (added.is_see_through()) make_see_through(list.passes);
    add_references(list, added, true);
    add_emphasis(list);
    return std::move(list.passes);
}

const TileSet* find_tiles(const Drawing& drawing, const Pass& pass) {
    if (pass.subject < Subject::reference_areas) return drawing.find(pass.subject);
    if (pass.reference >= drawing.references.size()) return nullptr;
    const ReferenceTiles& tiles = drawing.references[pass.reference];
    switch (pass.subject) {
        case Subject::reference_areas:
            return tiles.areas.get();
        case Subject::reference_outlines:
            return tiles.outlines.get();
        case Subject::reference_lines:
            return tiles.lines.get();
        default:
            return tiles.points.get();
    }
}

int scale_step(double metres_per_pixel) {
    return static_cast<int>(std::lround(2.0 * std::log2(metres_per_pixel)));
}

double metres_per_pixel_of(int step) { return std::exp2(step / 2.0); }

bool is_shown(const Pass& pass, const LayerChoice& choice, double metres_per_pixel) {
    if (metres_per_pixel > pass.hidden_above) return false;
    if (pass.layer && !choice.shows(*pass.layer)) return false;
    return !pass.road_class || choice.road_classes.test(static_cast<std::size_t>(*pass.road_class));
}

}  // namespace lifang::scene
