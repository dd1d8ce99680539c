#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

namespace lifang {

/// Set partitioning over a pool of columns (Garfinkel, Nemhauser 1970): each node in one column, the number
/// of columns within `problem.counts`, least sum of costs. A linear program by column generation over the
/// pool with smoothed duals, rounding and fixing by reduced costs against `incumbent.value`, branch and cut
/// on what is left. The bound is set only when the pool is complete. Where the greatest cost counts: the
/// least threshold at which the columns still cover. `incumbent`: the best answer so far, never made worse.
Answer solve_set_partitioning(const Problem& problem, const Columns& columns, const Answer& incumbent,
                              const Run& run, const Deadline& deadline);

}  // namespace lifang
