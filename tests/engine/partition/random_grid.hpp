#pragma once

#include "core/random.hpp"
#include "partition/partition.hpp"

#include <cstdint>

namespace lifang::testing {

/// What a made-up district looks like: side × side squares of 100 m, floor areas log-normal like those of
/// real compounds, a residential road after every third and a secondary one after every sixth row and column.
struct GridKind {
    int side = 10;
    double median = 20000.0;   ///< m²
    double spread = 0.8;       ///< of the logarithm
    double lightest = 2000.0;  ///< drawn again outside
    double heaviest = 120000.0;
    int community_side = 0;  ///< squares per side of a community; 0: one community
    double missing = 0.0;    ///< share of links left out, so that the graph is no longer a plain grid
    double diagonals = 0.0;  ///< share of squares of four that one diagonal crosses: planar still
    double walls = 0.0;      ///< share of links that cannot be passed
};
AtomGraph make_random_grid(const GridKind& kind, std::uint64_t seed);

}  // namespace lifang::testing
