#pragma once

#include "connect/attach.hpp"
#include "connect/connect.hpp"
#include "core/run.hpp"
#include "tessellate/cells/tessellation.hpp"

namespace lifang {

/// The walking network of a district and where its compounds step onto it.
struct WalkNetwork {
    WalkGraph graph;
    std::vector<std::vector<Attachment>> gates;  ///< by CompoundId; empty: no path within reach
    Issues issues;
};

/// Makes the network and attaches every compound to it, in parallel. What is not joined to the main part is
/// counted in the issues `walking_network_in_parts` and `compound_off_network`. Without walk lines there
/// is no network, no cost and no issue.
WalkNetwork make_walk_network(const Site& site, const std::vector<Compound>& compounds,
                              const ConnectOptions& options, const Run& run);

}  // namespace lifang
