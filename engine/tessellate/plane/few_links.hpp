#pragma once

#include "geometry/shapes.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace lifang {

/// A place a line passed, and how far from it the line may pass when drawn anew.
struct Station {
    Point at;
    double play = 0.0;
};

/// A corner of the new line, near one of the stations.
struct Corner {
    std::size_t station = 0;
    Point at;
};

/// A line of few straight links through the stations' discs, in their order, from the first station's place
/// to the last one's: of all lines with corners on a few places across each station the one whose length,
/// links and swerves cost least (Imai and Iri 1988; a link is tried in constant time by the wedge of
/// directions in which all discs so far are passed, Chan and Chin 1996). Empty where no line passes all.
/// Stations times those one link may pass.
/// The line may also begin and end at the other places that are named.
std::vector<Corner> find_few_links(std::span<const Station> stations,
                                   std::span<const Point> other_starts = {},
                                   std::span<const Point> other_ends = {});

}  // namespace lifang
