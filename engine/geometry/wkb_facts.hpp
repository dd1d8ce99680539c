#pragma once

#include "geometry/shapes.hpp"

#include <span>

namespace lifang {

/// What a WKB geometry is like, told by its points.
struct WkbFacts {
    Box box;                ///< around all of them
    bool is_finite = true;  ///< every coordinate is a number
    bool is_closed = true;  ///< every ring ends where it begins, and has three corners at least
};

/// Throws Error(input) on bytes that are no WKB. Linear, and nothing is copied.
WkbFacts examine_wkb(std::span<const unsigned char> wkb);

}  // namespace lifang
