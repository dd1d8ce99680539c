#pragma once

#include "partition/problem/problem.hpp"
#include "partition/reasons/certificates.hpp"

#include <map>
#include <vector>

namespace lifang {

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

}  // namespace lifang
