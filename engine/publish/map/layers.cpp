#include "publish/map/layers.hpp"

namespace lifang {
namespace {

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
        if (!barrier.parts_ground() && barrier.kind != BarrierLine::Kind::wall) continue;
        const char* const kinds[] = {"railway", "water", "wall"};
        const Symbol& symbol = find_symbol("barrier_lines", kinds[static_cast<int>(barrier.kind)]);
        for (const LineString& line : barrier.lines) {
            if (!symbol.casing.empty())
                canvas.line(line, symbol.casing, symbol.stroke_width + 2.0 * symbol.casing_width);
            canvas.line(line, symbol.stroke, symbol.stroke_width, symbol.dash);
        }
    }
}

}  // namespace

void draw_ground(const Plan& plan, const PlannedLayout& layout, SvgCanvas& canvas) {
    canvas.polygons(plan.ground.district, find_symbol("district"));
    for (const Landuse& landuse : plan.site.landuse)
        canvas.polygons(landuse.area, find_symbol("landuse", landuse.kind));
    for (const WaterArea& water : plan.site.water) canvas.polygons(water.area, find_symbol("water_areas"));
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
        canvas.polygons(plan.ground.compounds[i].footprint,
                        find_symbol("compounds", layout.unit_of_compound[i] ? "1" : "0"));
    const Symbol& building = find_symbol("buildings");
    for (const Building& each : plan.site.buildings) canvas.polygons(each.footprint, building);
}

void draw_unit_fills(const PlannedLayout& layout, const std::vector<int>& colours, SvgCanvas& canvas) {
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        Symbol symbol = find_symbol("units", std::to_string(colours[i]));
        symbol.stroke = {};
        canvas.polygons(layout.units[i].area_shape, symbol);
    }
}

void draw_ways(const Plan& plan, SvgCanvas& canvas) {
    draw_roads(plan.site.roads, canvas);
    draw_barrier_lines(plan.site.barrier_lines, canvas);
    for (const Community& community : plan.ground.communities)
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

void draw_gates(const PlannedLayout& layout, SvgCanvas& canvas) {
    for (const GateKind kind : {GateKind::closable, GateKind::keep})
        for (const Unit& unit : layout.units)
            for (const Gate& gate : unit.gates_at)
                if (gate.kind == kind) canvas.point(gate.at, find_symbol("gates", to_text(kind)));
}

}  // namespace lifang
