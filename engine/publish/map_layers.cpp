#include "publish/map_layers.hpp"

#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "publish/map_colours.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view halo =
    "stroke=\"#ffffff\" stroke-width=\"3.2\" stroke-opacity=\"0.85\" "
    "stroke-linejoin=\"round\" paint-order=\"stroke\"";

/// All casings of a class below all its strokes, and weak classes below strong ones.
void draw_roads(const std::vector<Road>& roads, SvgCanvas& canvas) {
    for (const Barrier road_class : all_barriers) {
        if (road_class == Barrier::none || road_class > Barrier::motorway) continue;
        const Symbol& symbol = find_symbol("roads", to_text(road_class));
        for (const bool casing : {true, false}) {
            if (casing && symbol.casing.empty()) continue;
            for (const Road& road : roads) {
                if (road.road_class != road_class || road.tunnel) continue;
                if (casing)
                    canvas.line(road.line, symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width);
                else
                    canvas.line(road.line, symbol.stroke, symbol.stroke_width, symbol.dash);
            }
        }
    }
}

void draw_barrier_lines(const std::vector<BarrierLine>& barriers, SvgCanvas& canvas) {
    for (const BarrierLine& barrier : barriers) {
        if (barrier.tunnel) continue;
        const char* const kinds[] = {"railway", "water", "wall"};
        const Symbol& symbol = find_symbol("barrier_lines", kinds[static_cast<int>(barrier.kind)]);
        for (const LineString& line : barrier.lines) {
            if (!symbol.casing.empty())
                canvas.line(line, symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width);
            canvas.line(line, symbol.stroke, symbol.stroke_width, symbol.dash);
        }
    }
}

struct Stretch {
    Point from, to;
    double length = 0.0;
};

/// The longest straight stretch of a line, where a name reads best.
Stretch longest_stretch(const LineString& line) {
    Stretch longest;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        if (const double metres = distance(line[i], line[i + 1]).value; metres > longest.length)
            longest = {line[i], line[i + 1], metres};
    return longest;
}

}  // namespace

void draw_ground(const Plan& plan, const PlannedLayout& layout, SvgCanvas& canvas) {
    canvas.polygons(plan.district, find_symbol("district"));
    for (const Landuse& landuse : plan.site.landuse)
        canvas.polygons(landuse.area, find_symbol("landuse", landuse.kind));
    for (const WaterArea& water : plan.site.water) canvas.polygons(water.area, find_symbol("water_areas"));
    for (std::size_t i = 0; i < plan.site.compounds.size(); ++i)
        canvas.polygons(plan.site.compounds[i].footprint,
                        find_symbol("compounds", layout.unit_of_compound[i] ? "1" : "0"));
    const Symbol& building = find_symbol("buildings");
    for (const Building& each : plan.site.buildings) canvas.polygons(each.footprint, building);
}

void draw_unit_fills(const PlannedLayout& layout, SvgCanvas& canvas) {
    const auto colours = make_map_colours(layout);
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        Symbol symbol = find_symbol("units", std::to_string(colours[i]));
        symbol.stroke = {};
        canvas.polygons(layout.units[i].area_shape, symbol);
    }
}

void draw_ways(const Plan& plan, SvgCanvas& canvas) {
    draw_roads(plan.site.roads, canvas);
    draw_barrier_lines(plan.site.barrier_lines, canvas);
    for (const Community& community : plan.site.communities)
        canvas.polygons(community.area, find_symbol("communities"));
}

void draw_unit_outlines(const PlannedLayout& layout, SvgCanvas& canvas) {
    // Those of units that break a rule above the others, in red.
    for (const bool broken : {false, true})
        for (const Unit& unit : layout.units) {
            if (unit.violations.empty() == broken) continue;
            Symbol outline = find_symbol("unit_borders");
            if (broken) outline.stroke = "#c0392b", outline.dash = "8 4";
            canvas.polygons(unit.area_shape, outline);
        }
}

void draw_street_names(const Plan& plan, SvgCanvas& canvas) {
    std::map<std::string, Stretch> stretches;
    for (const Road& road : plan.site.roads) {
        if (road.name.empty() || road.road_class < Barrier::tertiary || road.tunnel) continue;
        Stretch& best = stretches[road.name];
        if (const Stretch found = longest_stretch(road.line); found.length > best.length) best = found;
    }
    for (const auto& [name, stretch] : stretches) {
        constexpr double size = 11.0;
        const double room = stretch.length * canvas.pixels_per_metre();
        if (room < 50.0) continue;  // too short to carry a name
        Pixel from = canvas.pixel(stretch.from), to = canvas.pixel(stretch.to);
        if (from.x > to.x) std::swap(from, to);  // never upside down
        const double angle = std::atan2(to.y - from.y, to.x - from.x) * 180.0 / 3.14159265358979;
        const Pixel middle{(from.x + to.x) / 2.0, (from.y + to.y) / 2.0};
        canvas.text(middle, name, size, "#6d5f49",
                    fmt::format("text-anchor=\"middle\" dominant-baseline=\"central\" "
                                "transform=\"rotate({:.1f} {:.1f} {:.1f})\" {}",
                                angle, middle.x, middle.y, halo));
    }
}

void draw_unit_labels(const PlannedLayout& layout, const MapWords& words, SvgCanvas& canvas) {
    for (const Unit& unit : layout.units) {
        if (unit.area_shape.empty()) continue;
        const Pixel at = canvas.pixel(point_inside(unit.area_shape));
        const double room = std::sqrt(unit.area.value) * canvas.pixels_per_metre();
        const double size = std::clamp(room / 9.0, 9.0, 17.0);
        const bool broken = !unit.violations.empty();
        const std::string centred = "text-anchor=\"middle\" " + std::string(halo);
        canvas.text({at.x, at.y}, (broken ? "⚠ " : "") + unit.code, size, broken ? "#a82a1d" : "#2b2622",
                    "font-weight=\"bold\" " + centred);
        if (room > 45.0)
            canvas.text({at.x, at.y + size * 1.15}, words.floor_area(unit.floor_area), size * 0.82, "#2b2622",
                        centred);
    }
}

}  // namespace lifang
