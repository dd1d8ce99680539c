#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

namespace lifang {

/// Set partitioning over a pool of columns (Garfinkel, Nemhauser 1970): each node in one column, the number
/// of columns within `problem.counts`, least sum of prices. A linear program by column generation over the
/// pool with smoothed duals, rounding and fixing by reduced costs against `known.value`, branch and cut on
/// what is left. The bound is set only when the pool is complete. For goals of the greatest price: the least
/// threshold at which the columns still cover. `known`: the best answer so far, never made worse.
Answer cover(const Problem& problem, const Columns& columns, const Answer& known, const Run& run,
             const Deadline& deadline);

}  // namespace lifang
