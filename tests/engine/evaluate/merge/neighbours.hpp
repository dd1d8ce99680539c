#pragma once

#include "evaluate/evaluate.hpp"
#include "support/small_plan.hpp"

#include <string>
#include <vector>

namespace lifang::testing {

/// A quarter whose compounds know their neighbours, as units in the way of the optimizer do; nothing but the
/// profile keeps them apart.
inline Quarter draw_neighbours(const std::vector<std::string>& rows) {
    Quarter quarter = draw_quarter(rows);
    quarter.district =
        make_district(quarter.site, quarter.ground, quarter.graph, find_scope(quarter.ground.compounds),
                      Fill::compounds, Across::community);
    return quarter;
}

inline void set_floor_area(Quarter& quarter, char letter, double m2) {
    at(quarter.ground.compounds, quarter.compound(letter)).floor_area = SquareMeters{m2};
    at(quarter.district.graph.atoms, quarter.atom(letter)).weight = m2;
}

inline PlannedLayout evaluate_drawn(const Quarter& quarter, const std::vector<std::string>& units,
                                    const Demand& demand) {
    return evaluate(quarter.view(), {{draw_layout(quarter, units)}, {}}, demand, Run()).layouts.at(0);
}

/// What lies on the border of two compounds from now on.
inline void put_on_border(Quarter& quarter, char a, char b, Barrier barrier, const std::string& name,
                          bool passable) {
    for (Border& border : quarter.graph.borders) {
        if (border.a != CellId{quarter.compound(a).index} || border.b != CellId{quarter.compound(b).index})
            continue;
        border.barrier = barrier;
        border.barrier_name = name;
        border.passable = passable;
        border.length_by_barrier = {};
        border.length_by_barrier[static_cast<std::size_t>(barrier)] = border.length;
    }
    quarter.district =
        make_district(quarter.site, quarter.ground, quarter.graph, find_scope(quarter.ground.compounds),
                      Fill::compounds, Across::community);
}

}  // namespace lifang::testing
