#pragma once

#include "evaluate/evaluate.hpp"
#include "publish/plan/plan.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang::testing {

/// A quarter drawn in letters (read_tight_grid), for tests that need a plan and not the stages that make one.
///
///     AAB|CC      each letter is a compound, each place 100 m × 100 m, north is up;
///     D.B|E~      '.' is ground without a compound, '~' water; '|' is Dongfeng Lu, a secondary street
///                 between the places beside it; it takes no width, and may shift from row to row.
///
/// All rows must be equally long without their '|'. Compounds are in alphabetical order: A is CompoundId{0}.
/// Each is in scope with 40,000 m² of floor area, one building of 5 floors, and 400 households.
struct Quarter {
    Site site;
    Tessellation ground;
    CellGraph graph;
    WalkNetwork walking;  ///< none: nobody drew ways
    District district;    ///< ground cells go with no compound

    DistrictView view() const { return {site, ground, graph, walking, district}; }

    CompoundId compound(char letter) const { return CompoundId(static_cast<std::size_t>(letter - 'A')); }
    AtomId atom(char letter) const;  ///< of a compound that is not left out
};
Quarter draw_quarter(const std::vector<std::string>& rows);

/// The compound is run by its owner-unit: it keeps its cell and is no atom.
void leave_out(Quarter& quarter, char letter);

/// A layout as the optimizer would return it: units as words of letters, {"ABD", "CEF"}.
Layout draw_layout(const Quarter& quarter, const std::vector<std::string>& units);

/// Sizes of units in square metres.
inline Demand make_demand(double target, double min, double max) { return {target, min, max, {}}; }

/// A plan drawn in letters as a quarter is: 25,000 m² of floor area and 300 households a place, one house in
/// the middle of each. Layouts list their units by letters; letters that none names are left out. Units have
/// a target of 100,000 m², with 70,000–130,000 m² allowed, and the codes 01, 02 … in the order of the list
/// that evaluate() brings them into: from the north-west.
///
///     draw_plan({"AABB", "AABB", "CCDE", "~~FF"}, {{"AC", "BD", "F"}, …})
Plan draw_plan(const std::vector<std::string>& rows, const std::vector<std::vector<std::string>>& layouts);

/// A whole plan of six compounds in two communities, west and east of Dongfeng Lu; layout "1" follows the
/// street, layout "2" does not. Every list of the plan has at least one row, Chinese names included.
Plan make_small_plan();

}  // namespace lifang::testing
