#pragma once

#include "partition/set_partitioning/node_prices.hpp"

namespace lifang {

/// Node prices for set partitioning over millions of columns, on the run's threads: subgradient steps (Held,
/// Karp 1971) over all columns at first, then over those that came near to being chosen, and over all again,
/// whose bound alone counts. `value`: the cost of a cover, without the objective's base. Each step takes a
/// tenth of a second for ten million columns. The same for any number of threads.
NodePrices ascend_subgradient(const Columns& columns, std::size_t nodes, CountRange counts, double value,
                              const Run& run, const Deadline& deadline);

/// The `most` columns of least reduced cost, ordered by root.
Columns nearest_columns(const Columns& columns, const NodePrices& duals, std::size_t most);

}  // namespace lifang
