#pragma once

#include "geometry/crs.hpp"
#include "geometry/shapes.hpp"

#include <vector>

namespace lifang {

/// Whether a coordinate is one that nothing on Earth can have, in any CRS; true for NaN.
bool is_absurd(Point point);

void round_to_grid(std::vector<Point>& points);
void drop_repeated(std::vector<Point>& points);
/// Rings closed, without repeated points; those without extent dropped.
void tidy(MultiPolygon& polygons);

/// Polygons as the rows of a plan have them: projected, on the grid, and valid, so that who asks where one
/// lies before it is a row is told the same. Empty where no ground is left, or it is at no place on Earth.
MultiPolygon project_soundly(MultiPolygon polygons, const Transform& transform);

}  // namespace lifang
