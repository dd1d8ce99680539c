#pragma once

#include "geometry/shapes.hpp"
#include "load/roles/recognise.hpp"

#include <optional>

namespace lifang {

/// A vertex that lies where no part of the shape does: a digit too many, or a corner at 0,0.
struct Leap {
    Point at;
    double metres =
        0.0;  ///< from the nearer of its two neighbours, or along an edge no district is as wide as
};

/// The first vertex of a shape in metres that leaps away, if one does. Either the shape goes out to it and
/// back at a sharp angle by two edges that are both many times as long as any other, or one edge is longer
/// than any district is wide. What is long and thin (a wall, a river, a railway with a long straight) has
/// long edges too, but not two that meet in one point far from all others. Linear.
std::optional<Leap> find_leap(const Shapes& shapes, Part part);

}  // namespace lifang
