#pragma once

#include "tessellate/plane/few_links.hpp"
#include "tessellate/straighten/guides.hpp"
#include "tessellate/straighten/obstacles.hpp"

#include <cstddef>
#include <vector>

namespace lifang {

/// A line with meetings on it, where others lean on it.
struct StrokeLine {
    std::vector<GridPoint> points;
    std::vector<std::size_t> meetings;  ///< ascending positions in `points`, ends left out
    bool is_open = false;               ///< ground without a compound lies along it
};

/// Where a line begins or ends when it is drawn anew: where it is, or at other places.
struct StrokeEnd {
    GridPoint at;
    std::vector<Point> others;
};

/// How freely a line may be drawn.
struct Freedom {
    double farthest = 0.0;           ///< millimetres that the line may move
    const Guides* guides = nullptr;  ///< what to draw it along, where there is something
    double step = 0.0;               ///< millimetres between waypoints at least; four times that at most
};

struct StrokeWaypoint : Waypoint {
    bool is_meeting = false;
};

/// The waypoints of a line between new ends: its corners, but those too close to the one before, and places
/// between those far apart. Their play is 0.6 of the distance to what stands nearest, as far as the freedom
/// goes. Of an open line those nearer than 3 m to a house step away from it, up to 3 m, as long as nothing
/// else comes nearer: the edge towards a park is no collar. Where a guide runs beside the line for 12 m,
/// within reach of the play, the waypoints lie on the guide.
std::vector<StrokeWaypoint> place_waypoints(const StrokeLine& line, GridPoint from, GridPoint to,
                                            const Obstacles& obstacles, const Freedom& freedom);

}  // namespace lifang
