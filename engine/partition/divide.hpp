#pragma once

#include "core/run.hpp"
#include "partition/problem/problem.hpp"
#include "partition/reasons/certificates.hpp"

#include <chrono>
#include <map>
#include <vector>

namespace lifang {

/// How `divide` searches.
struct DivideOptions {
    Objective objective = Objective::cut_length;
    bool most_units = false;  ///< as many units as the demand allows first, the objective second
    std::chrono::duration<double> time_limit{60.0};
};

/// One layout for one objective, and what is known of it.
struct Outcome {
    Layout layout;  ///< status infeasible: without units; relaxed: none within the demand was found
    /// What gave layout.lower_bound: how many components of the graph each method proved.
    std::map<Method, int> proofs;
    int most_units = 0;  ///< no layout has more units (options.most_units)
    /// The limit ended the search before a proof did: another run may find another layout.
    bool time_limit_reached = false;
    std::vector<Impossibility> impossible;  ///< why, when the status is infeasible
};

/// Divides the atoms for one objective alone, every rule strict: the optimizer of `lifang partition`. The
/// layout is `optimal` only when proven. Errors and determinism as of `partition`.
Outcome divide(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
               const DivideOptions& options, const Run& run);

}  // namespace lifang
