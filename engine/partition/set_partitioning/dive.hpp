#pragma once

#include "partition/set_partitioning/branch_and_cut.hpp"

namespace lifang {

/// An exact cover of all nodes (0 … nodes − 1) by `choice` that costs less than `below`, by diving: the
/// linear program is solved, its greatest fractional column is taken as a whole, and so on; where that leads
/// nowhere the last column taken is forbidden instead. Depth first, so complete when it ends before
/// `most_nodes` programs; a cover, where there is one near the bound, is usually met in the first descents.
/// One thread.
ExactCover dive(const Columns& columns, const std::vector<std::size_t>& choice, std::size_t nodes,
                CountRange counts, double below, int most_nodes, const Deadline& deadline);

}  // namespace lifang
