#pragma once

#include "connect/attach.hpp"
#include "connect/connect.hpp"
#include "core/run.hpp"
#include "tessellate/cells/tessellation.hpp"

namespace lifang {

/// The walking network of a district and where its compounds and facilities step onto it.
struct WalkNetwork {
    WalkGraph graph;
    std::vector<std::vector<Attachment>> gates;           ///< by CompoundId; empty: no path within reach
    std::vector<std::vector<Attachment>> facility_gates;  ///< by FacilityId; likewise
    Issues issues;
};

/// Makes the network and attaches every compound and facility to it, in parallel. What is not joined to the
/// main part is told by the issues `walking_network_in_parts`, `compound_off_network` and
/// `facility_off_network`. Without walk lines there is no network, no cost and no issue.
WalkNetwork make_walk_network(const Site& site, const std::vector<Compound>& compounds,
                              const ConnectOptions& options, const Run& run);

/// Attaches the site's facilities, in the place of those the network had; returns the issues
/// `facility_off_network`.
Issues attach_facilities(const Site& site, const ConnectOptions& options, WalkNetwork& network,
                         const Run& run);

}  // namespace lifang
