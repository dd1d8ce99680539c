#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// The compound of a list whose footprint is nearest to a gate; of equally near ones the first. The list is
/// not empty. Linear in the corners of the footprints.
CompoundId find_beside(Point gate, const std::vector<CompoundId>& members,
                       const std::vector<Compound>& compounds);

/// What people chose of a layout's gates, ascending.
std::vector<ChosenGate> list_chosen_gates(const PlannedLayout& layout,
                                          const std::vector<Compound>& compounds);

/// The unit's gate that a choice is about; null where its border has none there.
const Gate* find_gate(const Unit& unit, Point place);

}  // namespace lifang
