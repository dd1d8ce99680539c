#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <optional>

namespace lifang {

/// A straight piece of a line.
struct Segment {
    Point from, to;
};

Box box_of(const Segment& segment);

/// The place on a segment that is nearest to a point, as a share of its length from `from`.
double nearest_share(const Segment& segment, Point point);
Point point_at(const Segment& segment, double share);

/// Where two segments meet, as a share of each; nothing when they are parallel or pass each other by. An end
/// that stops up to `slack` short of the other segment still meets it.
struct Meeting {
    double on_first = 0.0;
    double on_second = 0.0;
};
std::optional<Meeting> find_meeting(const Segment& first, const Segment& second, Meters slack);

/// The nearest points of two segments; the same point twice where they cross.
struct NearestPoints {
    Point on_first, on_second;
    double share_of_second = 0.0;
    Meters away;
};
NearestPoints find_nearest_points(const Segment& first, const Segment& second);

}  // namespace lifang
