#pragma once

#include "core/run.hpp"
#include "partition/graph/layout.hpp"
#include "partition/outcome.hpp"

#include <chrono>

namespace lifang {

/// How `divide` searches.
struct DivideOptions {
    Objective objective = Objective::cut_length;
    bool most_units = false;  ///< as many units as the demand allows first, the objective second
    std::chrono::duration<double> time_limit{60.0};
};

/// Divides the atoms for one objective alone, every rule strict: the optimizer of `lifang partition`. The
/// layout is `optimal` only when proven. Errors and determinism as of `partition`.
Outcome divide(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
               const DivideOptions& options, const Run& run);

}  // namespace lifang
