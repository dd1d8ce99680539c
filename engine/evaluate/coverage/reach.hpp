#pragma once

#include "evaluate/coverage/service_point.hpp"

#include <span>

namespace lifang {

/// The service point that is nearest to a compound.
struct Reach {
    std::size_t point = 0;  ///< position in the list that was asked about
    Meters walk;
    bool is_within = false;  ///< of its limit: then the nearest of those that are
};

/// For each of the compounds the nearest of the points within whose limit it is, else the nearest of all;
/// empty where no way leads to any. Of equally near points the first. One run of Dijkstra's algorithm for
/// each limit there is among the points, which goes no farther than it must to find all compounds.
std::vector<std::optional<Reach>> find_reach(const WalkNetwork& walking, std::span<const ServicePoint> points,
                                             std::span<const CompoundId> compounds);

/// The same where who is beyond the limits is of no interest, and empty.
std::vector<std::optional<Reach>> find_within_limits(const WalkNetwork& walking,
                                                     std::span<const ServicePoint> points,
                                                     std::span<const CompoundId> compounds);

/// Walks from gates to gates, one row for each of `from`; infinite where no way leads. Metres. A run of
/// Dijkstra's algorithm a row, rows in parallel.
std::vector<std::vector<double>> measure_walks(const WalkGraph& graph,
                                               std::span<const std::vector<Attachment>* const> from,
                                               std::span<const std::vector<Attachment>* const> to,
                                               const Run& run);

}  // namespace lifang
