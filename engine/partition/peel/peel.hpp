#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>
#include <limits>

namespace lifang {

/// Proof for few large units and a cut to be made small. Of k units with at most C links between them one has
/// a border of at most 2C/k: all such units are listed (a search over nodes inside and outside, cut off by
/// maximum flows), each is taken away, and the rest is asked the same with k − 1. Done for C from the known
/// bound upwards: every C that is refuted is a bound. Complete at any time; exponential in the border, not in
/// the units. `most_steps`: about so many steps of a search for one C; the first C that takes more ends it,
/// whatever the clock says.
Answer peel(const Problem& problem, const Answer& incumbent, const Run& run, const Deadline& deadline,
            std::uint64_t most_steps = std::numeric_limits<std::uint64_t>::max());

}  // namespace lifang
