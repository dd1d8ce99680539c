#pragma once

#include "district/district.hpp"
#include "partition/edit/editor.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// A plan read back and ready to be worked on, one of its layouts: what the stages made of its ground, made
/// again from the plan's own tables.
struct ReopenedPlan {
    Plan plan;
    Scope scope;  ///< of the layout: what a rule has excluded since it was made may take part (Excluded)
    District district;
    Demand demand;
};

/// What becomes of compounds that a rule has excluded since a layout was made.
enum class Excluded {
    leaving,  ///< atoms still: for an editor that takes them out
    gone      ///< no atoms: for a search that divides the rest
};

/// Makes the district of a plan anew, for work on the layout at a position; of a plan of before also what
/// lies along its edge, at the cost of connect(). Throws Error(input) when the borders are not those of the
/// cells: then another program changed the file.
ReopenedPlan reopen_plan(Plan plan, std::size_t layout, Excluded excluded, const Run& run);

/// The optimizer's view of a plan's ground, by the options the plan was made with.
District make_district_of(const Plan& plan, const Scope& scope);

/// The units of a layout by atom; unit numbers are positions in `layout.units`. What has been taken in again
/// since the layout was made is in no_unit.
std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout);

}  // namespace lifang
