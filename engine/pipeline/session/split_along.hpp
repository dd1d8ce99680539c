#pragma once

#include "geometry/shapes.hpp"
#include "partition/graph/graph.hpp"

#include <span>
#include <vector>

namespace lifang {

/// Which atoms of a unit come to lie on the other side of a line that people drew across it, so that both
/// sides hang together: what a side is cut off from goes with the side around it. A line is taken to go on
/// straight beyond its ends. Of the two sides the lighter one, where equal the left one; empty where there is
/// nobody on one of them. `places`: where each member is, in their order. O(links + members · line).
std::vector<AtomId> find_beyond(const AtomGraph& graph, const std::vector<AtomId>& members,
                                const std::vector<Point>& places, std::span<const Point> line);

}  // namespace lifang
