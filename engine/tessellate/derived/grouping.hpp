#pragma once

#include "core/id.hpp"
#include "geometry/shapes.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace lifang {

/// A building as grouping sees it.
struct Member {
    double floor_area = 0.0;
    double ground = 0.0;  ///< m² of footprint
    Point middle{};
    Box box{};
    std::optional<CommunityId> community{};  ///< members of different ones never group; empty: unknown
};

/// Two buildings that face each other over a common Voronoi border.
struct Affinity {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double contact = 0.0;   ///< metres of common border
    double gap = 0.0;       ///< metres between the two
    bool overlap = false;   ///< drawn over each other: one compound, whatever its size
    double openness = 1.0;  ///< 1 nothing between them … 0.2 a wall; above 1 inside one walled yard
};

struct GroupLimits {
    double min = 0.0;  ///< floor area below which a group looks for company
    double max = 0.0;  ///< no group of several buildings is larger, save that a leftover may add a fifth
};

/// For each member the number of its group; groups are numbered by their first member. Agglomerative: of all
/// pairs of neighbouring groups that fit together the one with the strongest affinity merges first. The
/// larger the result, the nearer the two must stand, so groups end at the gaps that the ground shows and few
/// come near the maximum. Affinities between the same pairs always give the same groups. n log n in the
/// affinities.
std::vector<std::uint32_t> group_buildings(const std::vector<Member>& members,
                                           const std::vector<Affinity>& affinities,
                                           const GroupLimits& limits);

}  // namespace lifang
