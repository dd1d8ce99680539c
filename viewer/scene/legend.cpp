#include "scene/legend.hpp"

#include <algorithm>

namespace lifang::scene {
namespace {

/// How an entry is found in a drawing: its subjects, and of those whose features are told apart by a tint,
/// the colour.
struct Sample {
    LegendEntry entry;
    Layer layer;
    std::vector<Subject> subjects;
    Tint tint = Tint::none;
    Colour Style::*colour = nullptr;  ///< null with a tint: any that is not transparent
};

const std::vector<Sample>& list_samples() {
    using enum LegendEntry;
    using S = Subject;
    static const std::vector<Sample> samples = {
        {park, Layer::landuse, {S::landuse}, Tint::landuse, &Style::green},
        {other_land, Layer::landuse, {S::landuse}, Tint::landuse, &Style::open_ground},
        {unit, Layer::units, {S::cells}, Tint::units},
        {water, Layer::water, {S::water, S::waterways}},
        {out_of_scope, Layer::compounds, {S::out_of_scope}},
        {unassigned, Layer::compounds, {S::compounds}, Tint::compounds, &Style::unassigned},
        {service_area, Layer::coverage, {S::service_areas}, Tint::areas},
        {unserved, Layer::coverage, {S::compounds}, Tint::served},
        {building, Layer::buildings, {S::buildings}},
        {wall, Layer::walls, {S::walls}},
        {main_road, Layer::roads, {S::secondary_roads, S::primary_roads, S::trunk_roads, S::motorways}},
        {street, Layer::roads, {S::residential_roads, S::tertiary_roads}},
        {path, Layer::roads, {S::paths, S::service_roads}},
        {road_tunnel, Layer::roads, {S::road_tunnels}},
        {railway, Layer::rail, {S::rails}},
        {rail_tunnel, Layer::rail, {S::rail_tunnels}},
        {walking, Layer::walking, {S::walking}},
        {block, Layer::blocks, {S::blocks}},
        {cell, Layer::cells, {S::cell_borders}},
        {community, Layer::communities, {S::communities}},
        {unit_border, Layer::unit_borders, {S::unit_borders}},
        {violation, Layer::unit_borders, {S::violations}},
        {gate_kept, Layer::gates, {S::gates_kept}},
        {gate_closable, Layer::gates, {S::gates_closable}},
        {facility, Layer::facilities, {S::facilities}, Tint::facilities},
        {station, Layer::facilities, {S::stations}},
        {issue_error, Layer::issues, {S::issues}, Tint::issues, &Style::issue_error},
        {issue_warning, Layer::issues, {S::issues}, Tint::issues, &Style::issue_warning},
        {issue_info, Layer::issues, {S::issues}, Tint::issues, &Style::issue_info},
    };
    return samples;
}

LegendEntry first_of(Layer layer) {
    const auto& samples = list_samples();
    return std::find_if(samples.begin(), samples.end(), [&](const Sample& s) { return s.layer == layer; })
        ->entry;
}

bool has_colour(const Colours& colours, const Style& style, Colour Style::*wanted) {
    return colours && std::any_of(colours->begin(), colours->end(), [&](Colour colour) {
               return wanted ? colour == style.*wanted : colour.a != 0;
           });
}

}  // namespace

Swatch swatch_of(const Style& style, LegendEntry entry) {
    const Colour ground = style.district;
    switch (entry) {
        case LegendEntry::park:
            return area_swatch(style, style.green);
        case LegendEntry::other_land:
            return area_swatch(style, style.open_ground);
        case LegendEntry::unit:
            return units_swatch(style);
        case LegendEntry::water:
            return area_swatch(style, style.water);
        case LegendEntry::out_of_scope:
            return hatched_swatch(style.out_of_scope, style.hatch);
        case LegendEntry::unassigned:
            return area_swatch(style, style.unassigned);
        case LegendEntry::service_area:
            return area_swatch(style, mixed(ground, style.service_area, style.service_area_shade));
        case LegendEntry::unserved:
            return area_swatch(style, mixed(ground, style.unserved, style.unserved_shade));
        case LegendEntry::building:
            return area_swatch(style, mixed(ground, style.building, style.building_shade));
        case LegendEntry::wall:
            return line_swatch(style.wall, 1.0);
        case LegendEntry::main_road:
            return road_swatch(style, Barrier::primary);
        case LegendEntry::street:
            return road_swatch(style, Barrier::tertiary);
        case LegendEntry::path:
            return road_swatch(style, Barrier::path);
        case LegendEntry::road_tunnel:
            return dashed(line_swatch(style.tunnel, 1.6));
        case LegendEntry::railway:
            return dashed(line_swatch(style.rail_gap, 2.0, style.rail));
        case LegendEntry::rail_tunnel:
            return dashed(line_swatch(style.rail_tunnel, 1.6));
        case LegendEntry::walking:
            return line_swatch(style.walking, 1.4);
        case LegendEntry::block:
            return line_swatch(style.block, 1.4);
        case LegendEntry::cell:
            return line_swatch(style.cell, 1.2);
        case LegendEntry::community:
            return line_swatch(style.community, 1.8, style.halo);
        case LegendEntry::unit_border:
            return line_swatch(style.unit_border_colour, style.unit_border.most_pixels, style.halo);
        case LegendEntry::violation:
            return line_swatch(style.unit_border_colour, style.unit_border.most_pixels, style.violation);
        case LegendEntry::gate_kept:
            return sign_swatch(style, style.gate_kept.colour, Sign::disc);
        case LegendEntry::gate_closable:
            return sign_swatch(style, style.gate_closable.colour, Sign::diamond);
        case LegendEntry::facility:
            return sign_swatch(style, style.facility.colour, Sign::disc);
        case LegendEntry::station:
            return sign_swatch(style, style.station.colour, Sign::square);
        case LegendEntry::issue_error:
            return sign_swatch(style, style.issue_error, Sign::triangle);
        case LegendEntry::issue_warning:
            return sign_swatch(style, style.issue_warning, Sign::triangle);
        case LegendEntry::issue_info:
            return sign_swatch(style, style.issue_info, Sign::triangle);
    }
    return {};
}

Swatch layer_swatch(const Style& style, Layer layer, const std::optional<Barrier>& road_class) {
    if (road_class) return road_swatch(style, *road_class);
    if (layer == Layer::compounds) return area_swatch(style, style.units.front());
    return swatch_of(style, first_of(layer));
}

std::vector<LegendEntry> list_drawn(const Drawing& drawing, const std::vector<Pass>& passes, Layer layer,
                                    const LayerChoice& choice, const Style& style, double metres_per_pixel) {
    const auto is_made = [&](const Sample& sample, Subject subject) {
        const TileSet* tiles = drawing.find(subject);
        return tiles && !tiles->empty() && std::any_of(passes.begin(), passes.end(), [&](const Pass& pass) {
                   return pass.subject == subject && is_shown(pass, choice, metres_per_pixel) &&
                          (sample.tint == Tint::none || pass.tint == sample.tint);
               });
    };
    std::vector<LegendEntry> drawn;
    for (const Sample& sample : list_samples())
        if (sample.layer == layer &&
            std::any_of(sample.subjects.begin(), sample.subjects.end(),
                        [&](Subject subject) { return is_made(sample, subject); }) &&
            (sample.tint == Tint::none || has_colour(drawing.find(sample.tint), style, sample.colour)))
            drawn.push_back(sample.entry);
    return drawn;
}

}  // namespace lifang::scene
