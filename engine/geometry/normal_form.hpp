#pragma once

#include "geometry/shapes.hpp"

namespace lifang {

/// The same ground written one way: rings start at their smallest point (x, then y), outer ones clockwise and
/// holes against it, holes and parts in ascending order. Rings must be closed. File formats turn and reorder
/// rings; afterwards equal shapes are equal values. Linear, but for the sorting of parts.
void put_in_normal_form(MultiPolygon& polygons);

}  // namespace lifang
