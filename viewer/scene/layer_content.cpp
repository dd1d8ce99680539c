#include "scene/layer_content.hpp"

#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang::scene {
namespace {

bool has_line(const Plan& plan, BarrierLine::Kind kind) {
    const auto& lines = plan.site.barrier_lines;
    return std::any_of(lines.begin(), lines.end(),
                       [&](const BarrierLine& line) { return line.kind == kind; });
}

bool has_rail_border(const Plan& plan) {
    const auto& borders = plan.graph.borders;
    return std::any_of(borders.begin(), borders.end(),
                       [](const Border& border) { return border.barrier == Barrier::railway; });
}

bool has_water(const Plan& plan) {
    const auto& cells = plan.ground.cells;
    return !plan.site.water.empty() || has_line(plan, BarrierLine::Kind::water) ||
           std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.water; });
}

bool has_gates(const Plan& plan) {
    const auto& layouts = plan.layouts;
    return std::any_of(layouts.begin(), layouts.end(), [](const PlannedLayout& layout) {
        return std::any_of(layout.units.begin(), layout.units.end(),
                           [](const Unit& unit) { return !unit.gates_at.empty(); });
    });
}

}  // namespace

bool has_content(const Plan& plan, Layer layer, const std::optional<Barrier>& road_class) {
    const auto& roads = plan.site.roads;
    if (road_class)
        return std::any_of(roads.begin(), roads.end(),
                           [&](const Road& road) { return road.road_class == *road_class; });
    switch (layer) {
        case Layer::landuse:
            return !plan.site.landuse.empty();
        case Layer::units:
        case Layer::unit_borders:
            return !plan.layouts.empty();
        case Layer::water:
            return has_water(plan);
        case Layer::compounds:
            return !plan.ground.compounds.empty();
        case Layer::coverage:
            return !plan.service_areas.empty();
        case Layer::buildings:
            return !plan.site.buildings.empty();
        case Layer::walls:
            return has_line(plan, BarrierLine::Kind::wall);
        case Layer::roads:
            return !roads.empty();
        case Layer::rail:
            return has_line(plan, BarrierLine::Kind::railway) || has_rail_border(plan);
        case Layer::walking:
            return !plan.walking.graph.edges.empty();
        case Layer::blocks:
            return !plan.ground.blocks.empty();
        case Layer::cells:
            return !plan.ground.cells.empty();
        case Layer::communities:
            return !plan.ground.communities.empty();
        case Layer::gates:
            return has_gates(plan);
        case Layer::facilities:
            return !plan.site.facilities.empty();
        case Layer::issues:
            return std::any_of(plan.issues.begin(), plan.issues.end(),
                               [](const Issue& issue) { return issue.place.has_value(); });
    }
    return false;
}

Box find_extent(const Plan& plan, Layer layer, const std::optional<Barrier>& road_class) {
    Box box;
    const auto around = [&](const auto& things, const auto& shape_of) {
        for (const auto& thing : things) box.include(bounds(shape_of(thing)));
    };
    const auto lines = [&](BarrierLine::Kind kind) {
        for (const BarrierLine& line : plan.site.barrier_lines)
            if (line.kind == kind) box.include(bounds(line.lines));
    };
    switch (layer) {
        case Layer::landuse:
            around(
                plan.site.landuse, [](const Landuse& use) -> auto& { return use.area; });
            break;
        case Layer::water:
            around(
                plan.site.water, [](const WaterArea& water) -> auto& { return water.area; });
            for (const Cell& cell : plan.ground.cells)
                if (cell.water) box.include(bounds(cell.area));
            lines(BarrierLine::Kind::water);
            break;
        case Layer::compounds:
            around(
                plan.ground.compounds, [](const Compound& c) -> auto& { return c.footprint; });
            break;
        case Layer::coverage:
            around(
                plan.service_areas, [](const ServiceArea& area) -> auto& { return area.area; });
            break;
        case Layer::buildings:
            around(
                plan.site.buildings, [](const Building& building) -> auto& { return building.footprint; });
            break;
        case Layer::walls:
            lines(BarrierLine::Kind::wall);
            break;
        case Layer::roads:
            for (const Road& road : plan.site.roads)
                if (!road_class || road.road_class == *road_class) box.include(bounds(road.line));
            break;
        case Layer::rail:
            lines(BarrierLine::Kind::railway);
            for (const Border& border : plan.graph.borders)
                if (border.barrier == Barrier::railway) box.include(bounds(border.line));
            break;
        case Layer::walking:
            around(
                plan.walking.graph.edges, [](const WalkEdge& edge) -> auto& { return edge.line; });
            break;
        case Layer::communities:
            around(
                plan.ground.communities, [](const Community& c) -> auto& { return c.area; });
            break;
        case Layer::gates:
            for (const PlannedLayout& layout : plan.layouts)
                for (const Unit& unit : layout.units)
                    for (const Gate& gate : unit.gates_at) box.include(gate.at);
            break;
        case Layer::facilities:
            for (const Facility& facility : plan.site.facilities) box.include(facility.at);
            break;
        case Layer::issues:
            for (const Issue& issue : plan.issues)
                if (issue.place) box.include(Point{issue.place->x, issue.place->y});
            break;
        case Layer::units:
        case Layer::blocks:
        case Layer::cells:
        case Layer::unit_borders:
            box.include(bounds(plan.ground.district));
            break;
    }
    return box;
}

}  // namespace lifang::scene
