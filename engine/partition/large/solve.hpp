#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>

namespace lifang {

/// Answers a problem of thousands to millions of nodes: search by moves; where all units can be listed (some
/// 16 million), node prices that bound every answer, and windows covered anew by the units cheapest at these
/// prices.
Answer solve_large(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
                   std::uint64_t stream);

}  // namespace lifang
