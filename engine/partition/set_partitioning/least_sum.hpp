#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

namespace lifang {

/// The cheapest cover, or any below what is known.
enum class Want { best, any };

/// Set partitioning where costs are added: node prices by subgradient steps, a linear program by column
/// generation over the pool with smoothed duals, then the columns whose reduced costs allow them in a cover
/// of a given value, searched to the end; wider and wider until the best is proven. `incumbent` is never made
/// worse; the bound is set only when the pool is complete.
Answer solve_least_sum(const Problem& problem, const Columns& columns, const Answer& incumbent, Want want,
                       const Run& run, const Deadline& deadline);

}  // namespace lifang
