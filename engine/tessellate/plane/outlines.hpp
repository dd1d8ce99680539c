#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

namespace lifang {

/// Shrunk by a distance, with mitred corners, and simplified by a tolerance well below it; on the grid. Plain
/// outlines without holes or narrow necks, nearly all of a city's, are done by moving their sides; the others
/// by `buffer` and `simplify`.
MultiPolygon shrink_outline(const MultiPolygon& outline, Meters by, Meters tolerance);

/// Whether two shapes overlap or come nearer to each other than a distance. Side by side, but only sides near
/// the other's box: fast for shapes that have few.
bool are_nearer(const MultiPolygon& a, const MultiPolygon& b, Meters than);

}  // namespace lifang
