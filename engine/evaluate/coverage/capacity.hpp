#pragma once

#include "core/quantity.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lifang {

/// Households that look for a place at service points that hold so many and no more.
struct CapacityProblem {
    struct Way {
        std::size_t from = 0;  ///< position in `households`
        std::size_t to = 0;    ///< position in `places`
        Meters walk;           ///< at most 10,000 km
    };
    std::vector<int> households;
    std::vector<std::optional<int>> places;  ///< empty: for all who come
    std::vector<Way> ways;                   ///< at most one between two
};

/// How many households take each way: as many as can be served in all, and of such assignments one with the
/// least metres walked together, to the millimetre. A minimum-cost maximum flow by successive shortest paths
/// (Edmonds, Karp 1972), a run of Dijkstra's algorithm for each path.
std::vector<int> assign_households(const CapacityProblem& problem);

}  // namespace lifang
