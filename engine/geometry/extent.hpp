#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

namespace lifang {

/// What a plan may reach over: more than any country. Where a coordinate lies farther off, lines are walked
/// step by step for ever.
inline constexpr Meters most_extent{5.0e6};

/// Whether a box is no wider and no higher; an infinite one is.
constexpr bool is_within_reach(const Box& box) {
    return box.width() <= most_extent.value && box.height() <= most_extent.value;
}

}  // namespace lifang
