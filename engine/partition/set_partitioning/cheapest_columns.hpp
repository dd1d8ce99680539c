#pragma once

#include "partition/set_partitioning/node_prices.hpp"

#include <vector>

namespace lifang {

/// The columns of reduced cost less than `below`, cheapest first, at most `most` of them; without those
/// marked in `is_in` (may be empty). O(columns).
std::vector<std::size_t> cheapest_columns(const Columns& columns, const NodePrices& duals, std::size_t most,
                                          double below, const std::vector<char>& is_in = {});

/// For every node the column of least reduced cost that holds it, so that each can be covered at all.
std::vector<std::size_t> cheapest_of_nodes(const Columns& columns, const NodePrices& duals, std::size_t nodes,
                                           const std::vector<char>& is_in);

}  // namespace lifang
