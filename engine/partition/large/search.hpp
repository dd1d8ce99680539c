#pragma once

#include "core/run.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/problem/problem.hpp"

#include <cstdint>

namespace lifang {

/// Search for components of thousands to millions of nodes. Lightest nodes are joined first; then regions of
/// whole units, others in every round, are annealed on all threads; units still outside the bounds are
/// repaired together with their neighbours. `start`: a division to improve, may be null. `effort`: proposals
/// for the component. The work is fixed by the component; the deadline only ends it, and a later one ends it
/// no worse. The same for any number of threads. Some 100 bytes a node beside the component.
Answer search_large(const Problem& problem, const UnitNumbers* start, double effort, const Run& run,
                    const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
