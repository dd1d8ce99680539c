#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

namespace lifang {

/// How much of a shape lies outside another. Where no edge of the other crosses it, the points say so:
/// the product of their numbers; else an overlay.
SquareMeters area_outside(const MultiPolygon& shape, const MultiPolygon& other);
SquareMeters area_inside(const MultiPolygon& shape, const MultiPolygon& other);  ///< likewise

}  // namespace lifang
