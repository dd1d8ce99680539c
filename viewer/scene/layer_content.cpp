#include "scene/layer_content.hpp"

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

}  // namespace lifang::scene
