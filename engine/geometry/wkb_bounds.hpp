#pragma once

#include "geometry/shapes.hpp"

#include <span>

namespace lifang {

/// Around all points of a WKB geometry. Throws Error(input) on bytes that are no WKB.
Box bounds_of_wkb(std::span<const unsigned char> wkb);

}  // namespace lifang
