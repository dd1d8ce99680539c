#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/station_choice.hpp"

namespace lifang {

/// p-center: the smallest of all distances within which so many sites reach every home, by bisection over set
/// covers (Minieka 1970), each a small program for branch and cut. Proven, unless a cover takes more than
/// `most_cover_nodes` of the search tree; then the bound is the largest distance that is proven to be too
/// small.
StationChoice choose_center(const StationProblem& problem, const Run& run);

inline constexpr int most_cover_nodes = 2000;

}  // namespace lifang
