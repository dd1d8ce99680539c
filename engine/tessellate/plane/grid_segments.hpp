#pragma once

#include "geometry/shapes.hpp"
#include "tessellate/plane/grid.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {

/// The same place for reckoning that need not be exact.
inline Point as_point(GridPoint p) { return {double(p.x), double(p.y)}; }

inline double distance_between(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// The point nearest to another on the straight line between two.
inline Point nearest_between(Point p, GridPoint a, GridPoint b) {
    const double dx = double(b.x) - a.x, dy = double(b.y) - a.y;
    const double squared = dx * dx + dy * dy;
    const double along = (p.x - a.x) * dx + (p.y - a.y) * dy;
    const double share = squared > 0.0 ? std::clamp(along / squared, 0.0, 1.0) : 0.0;
    return {a.x + share * dx, a.y + share * dy};
}

/// From a point to the straight line between two others, squared.
inline double squared_distance(Point p, GridPoint a, GridPoint b) {
    const Point nearest = nearest_between(p, a, b);
    return (p.x - nearest.x) * (p.x - nearest.x) + (p.y - nearest.y) * (p.y - nearest.y);
}

/// Whether two straight lines, ends included, have a point in common; exact.
inline bool meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d) {
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
        std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return false;
    const auto sign = [](std::int64_t value) { return (value > 0) - (value < 0); };
    return sign(turn(a, b, c)) * sign(turn(a, b, d)) <= 0 && sign(turn(c, d, a)) * sign(turn(c, d, b)) <= 0;
}

}  // namespace lifang
