#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

#include <vector>

namespace lifang {

/// Prices of the nodes in set partitioning: what covering each is worth.
struct NodePrices {
    std::vector<double> node;
    double bound = 0.0;      ///< no cover from the columns costs less (without the objective's base)
    double threshold = 0.0;  ///< reduced cost of the most expensive root used
};

/// The bound that node prices give: each unit has a smallest node, its root, so a cover takes for some
/// counts.low … counts.high roots no less than the best column of each. Σ prices + the smallest of these
/// minima. `cover_count`, when given, becomes how often the chosen columns cover each node.
void price_columns(const Columns& columns, CountRange counts, NodePrices& duals,
                   std::vector<int>* cover_count = nullptr);

/// What a column costs beyond the prices of its nodes.
double reduced_cost(const Columns& columns, std::size_t column, const NodePrices& duals);

/// Node prices by subgradient steps (Held, Karp 1971) towards `value`, a cover's cost or a guess above the
/// bound. Returns the best met; a start for the linear program that is usually within a percent.
NodePrices ascend_subgradient(const Columns& columns, std::size_t nodes, CountRange counts, double value,
                              int steps, const Deadline& deadline);

}  // namespace lifang
