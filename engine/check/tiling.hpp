#pragma once

#include "geometry/shapes.hpp"

namespace lifang::checking {

/// Area (m²) below which two shapes count as not overlapping, or one as lying inside the other: a millionth
/// of the shape, and the strip that rounding its edge to the millimetre can move.
double area_tolerance(const MultiPolygon& shape);

double overlap_area(const MultiPolygon& a, const MultiPolygon& b);
double area_outside(const MultiPolygon& inner, const MultiPolygon& outer);

}  // namespace lifang::checking
