#pragma once

#include "geometry/shapes.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace lifang {

/// A place a line passed, and how far from it the line may pass when drawn anew.
struct Waypoint {
    Point at;
    double play = 0.0;
};

/// A corner of the new line, near one of the waypoints.
struct Corner {
    std::size_t waypoint = 0;
    Point at;
};

/// A line of few straight links through the waypoints' discs, in their order, from the first waypoint's place
/// to the last one's: of all lines with corners on a few places across each waypoint the one whose length,
/// links and swerves cost least (Imai and Iri 1988; a link is tried in constant time by the wedge of
/// directions in which all discs so far are passed, Chan and Chin 1996). Empty where no line passes all.
/// Waypoints times those one link may pass.
/// The line may also begin and end at the other places that are named.
std::vector<Corner> find_few_links(std::span<const Waypoint> waypoints,
                                   std::span<const Point> other_starts = {},
                                   std::span<const Point> other_ends = {});

}  // namespace lifang
