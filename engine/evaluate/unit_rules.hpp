#pragma once

#include "evaluate/evaluation.hpp"
#include "evaluate/membership.hpp"
#include "load/site.hpp"
#include "partition/partition.hpp"

namespace lifang {

/// Writes the codes of the rules each unit breaks into it: those the optimizer reports, with its reason, and
/// whatever sizes and passable borders say on top. One warning per unit and code, "unit_below_min",
/// "unit_above_max" or "unit_disconnected", says by how much and why. Sets status "relaxed" when any is
/// broken.
Issues judge_units(const CellGraph& graph, const District& district, const Membership& membership,
                   const Layout& found, PlannedLayout& layout);

}  // namespace lifang
