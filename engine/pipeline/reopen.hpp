#pragma once

#include "partition/district.hpp"
#include "partition/edit.hpp"
#include "publish/plan.hpp"

#include <string>

namespace lifang {

/// A plan read back and ready to be worked on: what the stages made of its ground, made again from the plan's
/// own tables.
struct ReopenedPlan {
    Plan plan;
    Tessellation ground;
    CellGraph graph;
    District district;
    Demand demand;
    Constraints constraints;  ///< the plan's rules by atom; those for compounds out of scope are left out
};

/// Makes cells, borders and district of a plan anew. Throws Error(input) when what comes out is not what the
/// plan's tables hold: then another program changed the file.
ReopenedPlan reopen_plan(Plan plan, const Run& run);

/// The units of a layout by atom; unit numbers are positions in `layout.units`.
std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout);

/// A layout drawn by hand, judged by the objective of the one it came from, and by its bound where both keep
/// every rule; where they do not, the bound is infinite: none is known.
Layout judge_by_parent(const ReopenedPlan& reopened, Layout found, const PlannedLayout& parent);

/// Puts a layout behind those of the plan, evaluated from cells and borders, as a child of `parent`. Returns
/// its position.
std::size_t append_layout(ReopenedPlan& reopened, Layout found, const PlannedLayout& parent,
                          const std::string& command, const Run& run);

}  // namespace lifang
