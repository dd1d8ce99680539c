#include "panels/edit/neighbours.hpp"

#include <set>

namespace lifang {

std::vector<UnitId> find_neighbour_units(const Plan& plan, const PlannedLayout& layout, CompoundId compound) {
    std::set<UnitId> units;
    for (std::size_t cell = 0; cell < plan.ground.cells.size(); ++cell) {
        if (plan.ground.cells[cell].compound != compound) continue;
        for (const std::uint32_t position : plan.graph.borders_of[cell]) {
            const Border& border = plan.graph.borders[position];
            if (!border.passable) continue;
            const CellId other = border.a.index == cell ? border.b : border.a;
            if (const auto unit = at(layout.unit_of_cell, other)) units.insert(*unit);
        }
    }
    return {units.begin(), units.end()};
}

}  // namespace lifang
