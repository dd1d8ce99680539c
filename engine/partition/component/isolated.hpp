#pragma once

#include "partition/graph/graph.hpp"

#include <set>
#include <vector>

namespace lifang {

/// Atoms that can join nobody and are too light to be a unit.
struct IsolatedGroup {
    std::vector<AtomId> atoms;  ///< ascending
    double weight = 0.0;
    std::set<Barrier> barriers;  ///< what lies between them and their neighbours, where that is a barrier
    bool at_group_edge = false;  ///< a neighbour lies in another community
    bool beside_heavy = false;   ///< a neighbour stands alone, being above the maximum
};

/// The groups that impassable borders, what limits units, and community borders shut in and that weigh less
/// than `least` and less than the demand's minimum, in order of their smallest atom. A group that holds an
/// atom which a rule names is none: somebody wants it in a unit. Linear in links.
std::vector<IsolatedGroup> find_isolated(const AtomGraph& graph, const Demand& demand,
                                         const Constraints& constraints, double least);

}  // namespace lifang
