#pragma once

#include "district/district.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// What tells the unit that a locked compound stays in.
enum class LockedIn {
    layout,  ///< the layout at hand: the unit where it has the compound
    name     ///< the rule's unit_id, for there is no layout yet: locked to one, together; to different ones,
             ///< apart
};

/// The rules of a plan by atom of a district. A rule on a compound that is out of scope has nothing to say.
/// Compounds pinned to one unit_id share a unit, also with those locked to it; those pinned to different ones
/// do not.
Constraints read_constraints(const std::vector<PlanConstraint>& rules, const District& district,
                             LockedIn locked_in);

}  // namespace lifang
