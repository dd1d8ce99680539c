#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "partition/set_partitioning/node_prices.hpp"

#include <cstdint>

namespace lifang {

/// Large-neighbourhood search (Shaw 1998): a division is made better window by window. The units of some two
/// hundred nodes next to each other are covered anew by the columns of least reduced cost, by branch and cut.
/// The windows of one round have no unit in common and are worked on at the same time; the next round has
/// others. Ends when a round finds little. `columns`: by root; `incumbent`: with a division, which is only
/// ever made better.
Answer search_large_neighbourhoods(const Problem& problem, const Columns& columns, const NodePrices& duals,
                                   const Answer& incumbent, const Run& run, const Deadline& deadline,
                                   std::uint64_t stream);

}  // namespace lifang
