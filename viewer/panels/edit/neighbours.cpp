#include "panels/edit/neighbours.hpp"

#include <set>

namespace lifang {

std::vector<UnitId> find_neighbour_units(const Plan& plan, const PlannedLayout& layout, CompoundId compound) {
    std::set<UnitId> units;
    const auto is_its = [&](CellId cell) { return at(plan.ground.cells, cell).compound == compound; };
    // all borders are looked at: plans that were read do not list them by cell
    for (const Border& border : plan.graph.borders) {
        if (!border.passable || is_its(border.a) == is_its(border.b)) continue;
        const CellId other = is_its(border.a) ? border.b : border.a;
        if (const auto unit = at(layout.unit_of_cell, other)) units.insert(*unit);
    }
    return {units.begin(), units.end()};
}

}  // namespace lifang
