#pragma once

#include "partition/problem/deadline.hpp"
#include "partition/set_partitioning/columns.hpp"

#include <vector>

namespace lifang {

/// What branch and cut found out about exact covers.
struct ExactCover {
    std::vector<std::size_t> chosen;  ///< the cheapest cover found, empty where none is below `below`
    bool is_complete = false;  ///< no cover is cheaper than `chosen`, or than `below` where it is empty
    double bound = 0.0;        ///< where incomplete: no cover from these columns costs less
};

/// The cheapest exact cover of `nodes` (ascending) by `choice` out of `columns`, in a number within `counts`,
/// that costs less than `below` (CBC: branch and cut, one thread). `step`: costs differ by whole multiples of
/// it, 0 where unknown. Ends at `most_nodes` of the search tree, or at the deadline.
ExactCover branch_and_cut(const Columns& columns, const std::vector<std::size_t>& choice,
                          const std::vector<Node>& nodes, CountRange counts, double below, double step,
                          int most_nodes, const Deadline& deadline);

}  // namespace lifang
