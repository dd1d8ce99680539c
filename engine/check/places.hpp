#pragma once

#include "check/plan_rows.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace lifang::checking {

/// Households and the places there are for them.
struct PlaceProblem {
    std::vector<double> households;
    std::vector<Number> places;                             ///< empty: for all who come
    std::vector<std::pair<std::size_t, std::size_t>> ways;  ///< who may go where
};

/// How many households find a place at most: a maximum flow along shortest augmenting paths (Edmonds, Karp
/// 1972).
double count_served(const PlaceProblem& problem);

}  // namespace lifang::checking
