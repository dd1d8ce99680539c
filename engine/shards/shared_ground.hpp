#pragma once

#include "geometry/shapes.hpp"

#include <vector>

namespace lifang {

/// What a district would have if there were no other, and points along the walls that stand at its edge.
struct DistrictOutline {
    MultiPolygon ground;
    std::vector<Point> walls;
};

/// What two districts lose of the ground that both their outlines take: each what is nearer to the other's
/// walls. Together that is all they share.
struct SharedGround {
    MultiPolygon lost_by_a, lost_by_b;
};

/// Divides by Voronoi cells of both districts' walls. Without any walls the first keeps it. Whose walls are
/// nearest decides between any two, so of ground that several districts take one keeps it, pair by pair.
/// Looks at the walls around what is shared: n log n in them.
SharedGround divide_shared_ground(const DistrictOutline& a, const DistrictOutline& b);

}  // namespace lifang
