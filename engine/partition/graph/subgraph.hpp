#pragma once

#include "partition/graph/adjacency.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Some atoms of a graph as a graph of its own: what leads out of it is edge. Figures of the part are those
/// of the whole with all other atoms in no unit.
struct Subgraph {
    AtomGraph graph;
    std::vector<AtomId> atoms;                 ///< by atom of the part, ascending
    std::vector<std::optional<AtomId>> place;  ///< by atom of the whole

    /// The rules that speak of the part's atoms alone.
    Constraints restrict(const Constraints& constraints) const;
    /// The same for a start layout in which every atom is where a rule wants it: a pin is a lock.
    Constraints restrict_as_locks(const Constraints& constraints) const;
    /// By atom of the part, of what is known by atom of the whole.
    std::vector<UnitId> restrict(const std::vector<UnitId>& unit_of) const;
    /// The way back: atoms of the whole that are not here are in no unit.
    std::vector<UnitId> to_whole(const std::vector<UnitId>& unit_of) const;
};

/// O(links of the chosen atoms), and one pass over the atoms.
Subgraph induced_subgraph(const AtomGraph& whole, const Adjacency& adjacency, std::vector<AtomId> chosen);

/// The graph without the atoms that rules exclude; empty where there is no such rule. Other rules on an
/// excluded atom have nothing to speak of any more. Throws Error(usage) where a rule names an unknown atom.
std::optional<Subgraph> leave_out_excluded(const AtomGraph& whole, const Constraints& constraints);

}  // namespace lifang
