#pragma once

#include "partition/component/sums.hpp"

#include <vector>

namespace lifang {

/// Whether atoms bring units of an older layout along that are to be kept.
bool has_older_layout(const AtomGraph& graph);

/// The older layout as far as it is one of these atoms, by atom. Nobody knows where atoms that are new
/// belong: one after the other joins the lightest unit beside it, and those without neighbours are units of
/// their own. O(links) a round.
std::vector<UnitId> complete_start(const AtomGraph& graph);

/// A start layout as a division of each component: a unit that spans components, or lies in several pieces,
/// becomes several. Empty where a component is to have another number of units: that cannot be improved by
/// moves that keep it.
std::vector<UnitNumbers> split_start(const std::vector<Component>& components,
                                     const std::vector<UnitId>& start);

}  // namespace lifang
