#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>

namespace lifang {

/// Answers one problem as well as the deadline allows, by the methods that fit its size, cheapest first;
/// stops when value and bound agree. Order: certificates and arithmetic; all subsets (up to 14 nodes);
/// search; all units (while an estimate says that they can be listed); peeling (few units). `start`: a
/// division to improve, may be null. `stream`: of random numbers, an own one for each problem of a run. Works
/// in the calling thread and on the run's threads; the same for any number of them.
Answer solve(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
             std::uint64_t stream);

}  // namespace lifang
