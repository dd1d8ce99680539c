#pragma once

#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// Units of a layout that a compound touches over a passable border, ascending: those it could join.
std::vector<UnitId> find_neighbour_units(const Plan& plan, const PlannedLayout& layout, CompoundId compound);

}  // namespace lifang
