#pragma once

#include "core/issue.hpp"
#include "core/run.hpp"
#include "partition/graph/layout.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace lifang {

/// Layouts none of which is better than another in everything, best first by the requested objective,
/// pairwise different.
struct Candidates {
    std::vector<Layout> layouts;
    Issues issues;
};

struct SearchOptions {
    int candidates = 8;
    /// Bounds this stage. The result does not depend on the clock unless the limit is reached before the
    /// search ends by itself.
    std::chrono::duration<double> time_limit{10.0};
    std::optional<Layout> start;         ///< improve from here
    std::optional<Objective> objective;  ///< the first layout is the best found in it; empty: balanced first
};

/// Divides the atoms into connected units. Throws Error(infeasible) only when no layout exists even with the
/// documented relaxations; an atom above the maximum stands alone, a group below the minimum stays whole,
/// each as a violation with its reason. Deterministic for a seed and any number of threads.
Candidates partition(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
                     const SearchOptions& options, const Run& run);

}  // namespace lifang
