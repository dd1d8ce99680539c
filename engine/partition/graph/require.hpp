#pragma once

#include "partition/graph/graph.hpp"

namespace lifang {

/// Throws Error(input) or Error(usage) where a graph or a demand is malformed: nothing to divide, weights or
/// lengths that are no numbers from 0, links out of order, bounds that cross.
void require_divisible(const AtomGraph& graph, const Demand& demand);

/// Throws Error(usage) where a rule names an atom that does not exist.
void require_known_atoms(const AtomGraph& graph, const Constraints& constraints);

}  // namespace lifang
