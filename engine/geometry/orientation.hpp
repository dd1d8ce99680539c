#pragma once

#include "geometry/shapes.hpp"

namespace lifang {

/// The area of a closed ring in square metres: above zero where it runs counter-clockwise, below zero where
/// it runs clockwise. Linear.
double signed_area(const Ring& ring);

}  // namespace lifang
