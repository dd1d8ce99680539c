#pragma once

#include "evaluate/evaluate.hpp"
#include "publish/plan/plan.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang::testing {

/// A quarter drawn in letters, for tests that need a plan and not the stages that make one.
///
///     AAB|CC      each letter is a compound, each place 100 m × 100 m, north is up;
///     D.B|EF      '.' is ground without a compound; '|' is Dongfeng Lu, a secondary street
///                 between the places beside it; it takes no width, and may shift from row to row.
///
/// All rows must be equally long without their '|'. Compounds are in alphabetical order: A is CompoundId{0}.
/// Each is in scope with 40,000 m² of floor area, one building of 5 floors, and 400 households.
struct Quarter {
    Site site;
    Tessellation ground;
    CellGraph graph;
    District district;  ///< ground cells go with no compound

    CompoundId compound(char letter) const { return CompoundId(static_cast<std::size_t>(letter - 'A')); }
};
Quarter draw_quarter(const std::vector<std::string>& rows);

/// A layout as the optimizer would return it: units as words of letters, {"ABD", "CEF"}.
Layout draw_layout(const Quarter& quarter, const std::vector<std::string>& units);

/// Sizes of units in square metres.
inline Demand make_demand(double target, double min, double max) { return {target, min, max, {}}; }

/// A whole plan of six compounds in two communities, west and east of Dongfeng Lu; layout "1" follows the
/// street, layout "2" does not. Every list of the plan has at least one row, Chinese names included.
Plan make_small_plan();

}  // namespace lifang::testing
