#pragma once

#include "core/run.hpp"
#include "pipeline/session/working_state.hpp"

#include <vector>

namespace lifang {

/// What rules move by themselves.

/// Takes atoms out of their units, whether or not the units around like it; where it breaks them or leaves
/// them outside the bounds, their neighbours help as far as that goes.
void take_out(WorkingState& work, const std::vector<AtomId>& atoms, const Run& run);

/// Brings atoms in scope that are in no unit into the neighbouring unit where each breaks nothing and comes
/// nearest to the bounds; one without a neighbour into a new unit.
void house(WorkingState& work);

/// Gives a pair rule what it asks for: one of the two goes to the other (together), or to a neighbouring or
/// new unit (apart), the way that breaks nothing and comes nearest to the bounds.
void grant(WorkingState& work, const Constraint& rule);

/// Whether a division keeps a rule on a pair; true for other rules, and where one of the two is in no unit.
bool keeps_pair(const std::vector<UnitId>& unit_of, const Constraint& rule);

}  // namespace lifang
