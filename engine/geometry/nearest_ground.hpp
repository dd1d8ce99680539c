#pragma once

#include "geometry/shapes.hpp"

#include <vector>

namespace lifang {

/// The ground that is nearer to one group of points than to all others: their Voronoi cells (GEOS), joined
/// group by group. Grounds share their vertices and do not overlap; far out they end at a box around all
/// points. A point that several groups have is the first one's. A group may be empty. Throws Error(internal)
/// when GEOS refuses. n log n in the points.
std::vector<MultiPolygon> find_nearest_ground(const std::vector<std::vector<Point>>& groups);

}  // namespace lifang
