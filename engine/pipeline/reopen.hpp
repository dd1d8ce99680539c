#pragma once

#include "district/district.hpp"
#include "partition/edit/editor.hpp"
#include "publish/plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// A plan read back and ready to be worked on, one of its layouts: what the stages made of its ground, made
/// again from the plan's own tables.
struct ReopenedPlan {
    Plan plan;
    Tessellation ground;
    CellGraph graph;
    District district;
    Demand demand;
    /// The plan's rules by atom. A rule on a compound that is out of scope has nothing to say; pins to the
    /// same name keep company, pins to different ones keep apart.
    Constraints constraints;
};

/// What becomes of compounds that a rule has excluded since a layout was made.
enum class Excluded {
    leaving,  ///< atoms still, each with a rule of kind `exclude`: for an editor that takes them out
    gone      ///< no atoms: for a search that divides the rest
};

/// Makes cells, borders and district of a plan anew, for work on the layout at a position. Throws
/// Error(input) when what comes out is not what the plan's tables hold: then another program changed the
/// file.
ReopenedPlan reopen_plan(Plan plan, std::size_t layout, Excluded excluded, const Run& run);

/// Takes a compound that was excluded into scope again: no rule excludes it any more, and one of kind
/// `include` tells that layouts may be without it. Throws Error(usage) when it was not excluded, or has no
/// floor area.
void take_in_again(ReopenedPlan& reopened, CompoundId compound);

/// The optimizer's view of a plan's ground, by the options the plan was made with.
District make_district_of(const Plan& plan, const Tessellation& ground, const CellGraph& graph);

/// The atom of a compound, if it is one.
std::optional<AtomId> find_atom(const District& district, CompoundId compound);

/// The rules of a plan by atom of a district, as ReopenedPlan::constraints says.
Constraints read_constraints(const std::vector<PlanConstraint>& rules, const District& district);

/// Whether a layout holds exactly the compounds that are atoms here: none was excluded since.
bool holds_same_compounds(const ReopenedPlan& reopened, const PlannedLayout& layout);

/// The units of a layout by atom; unit numbers are positions in `layout.units`. What has been taken in again
/// since the layout was made is in no_unit.
std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout);

}  // namespace lifang
