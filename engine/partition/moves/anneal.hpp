#pragma once

#include "core/random.hpp"
#include "partition/component/division.hpp"
#include "partition/problem/deadline.hpp"

namespace lifang {

/// Divides one component: a tree cut (or `start`), then shifts, swaps and recombinations under a falling
/// temperature (Kirkpatrick, Gelatt, Vecchi 1983), `proposals_per_node` in all. Returns the best division met
/// by `cost`.
UnitNumbers anneal(const Component& component, const Scale& scale, const Weighting& weighting,
                   const UnitNumbers* start, int proposals_per_node, Random& random,
                   const Deadline& deadline);

}  // namespace lifang
