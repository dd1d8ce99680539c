#pragma once

#include "partition/graph/adjacency.hpp"

#include <vector>

namespace lifang {

/// Light atoms that would join the parts of a unit: the lightest path from the first part to the nearest
/// other, from both to the next, and so on (Dijkstra 1959 by the weight of the atoms between, carried on from
/// part to part as in Takahashi and Matsuyama 1980). The lightest there are for two parts. Not over atoms in
/// no unit, impassable links or borders of groups. Ascending; empty where no such path joins all parts.
/// O(links · log atoms) of what lies nearer than the last part, and again where a new part comes nearer.
std::vector<AtomId> find_connector(const AtomGraph& graph, const Adjacency& adjacency,
                                   const std::vector<std::vector<AtomId>>& parts,
                                   const std::vector<UnitId>& unit_of);

}  // namespace lifang
