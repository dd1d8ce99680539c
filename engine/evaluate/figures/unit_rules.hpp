#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "evaluate/layout/membership.hpp"
#include "load/site/site.hpp"
#include "partition/graph/layout.hpp"

namespace lifang {

/// What units are judged by.
struct Judged {
    const Site& site;
    const Tessellation& tessellation;
    const CellGraph& graph;
    const District& district;
    const Membership& membership;
};

/// Writes the codes of the rules each unit breaks into it: what sizes, passable borders, the ground's pieces
/// and the profile's limit say, with the optimizer's reason where it has one. One warning per unit and code,
/// "unit_below_min", "unit_above_max", "unit_disconnected" or "unit_straddles_road", says by how much and
/// why. Sets status "relaxed" when any is broken.
Issues judge_units(const Judged& judged, const Layout& found, PlannedLayout& layout);

}  // namespace lifang
