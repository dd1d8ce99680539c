#pragma once

#include "core/error.hpp"
#include "partition/graph/graph.hpp"

namespace lifang {

/// Throws Error(code) at `where` unless 0 <= min <= target <= max, the target above 0, the maximum finite.
void require_ordered(const Demand& demand, ExitCode code, const Phrase& where);

/// Throws Error(input) or Error(usage) where a graph or a demand is malformed: nothing to divide, weights or
/// lengths that are no numbers from 0, links out of order, bounds that cross.
void require_divisible(const AtomGraph& graph, const Demand& demand);

/// Throws Error(usage) where a rule names an atom that does not exist.
void require_known_atoms(const AtomGraph& graph, const Constraints& constraints);

}  // namespace lifang
