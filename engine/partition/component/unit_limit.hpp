#pragma once

#include "partition/component/component.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A part of the district that may cross what limits units, because it would be below the minimum otherwise.
struct Crossing {
    AtomId first;                      ///< the smallest atom of the part
    std::size_t atoms = 0;             ///< how many it has
    double weight = 0.0;               ///< of the part
    Barrier barrier = Barrier::none;   ///< the weakest that leads out of it
    std::vector<std::uint32_t> links;  ///< opened for it: positions in the graph's links
};

/// A graph whose units keep to one side of the roads, railways and rivers that limit them.
struct LimitedGraph {
    AtomGraph graph;  ///< the same atoms and links; those that cross are impassable save the opened ones
    std::vector<Crossing> crossings;
};

/// Closes every link that crosses the limit, and opens again as few as it can: for each part below the
/// minimum, smallest atom first, those to one neighbouring part with which it fits the bounds, or which is as
/// light; over the weakest road, then the longest border. Atoms above the maximum stand alone and take in
/// nobody. O(links) for each part below the minimum.
LimitedGraph keep_unit_limit(const AtomGraph& graph, const Demand& demand, const Rules& rules);

}  // namespace lifang
