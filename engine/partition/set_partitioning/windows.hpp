#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "partition/set_partitioning/duals.hpp"

namespace lifang {

/// A division made better window by window: the units of some two hundred nodes next to each other are
/// covered anew by the columns of least reduced cost, by branch and cut. The windows of one round have no
/// unit in common and are worked on at the same time; the next round has others. Ends when a round finds
/// little. `columns`: by root; `known`: with a division, which is only ever made better.
Answer cover_windows(const Problem& problem, const Columns& columns, const CoverDuals& duals,
                     const Answer& known, const Run& run, const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
