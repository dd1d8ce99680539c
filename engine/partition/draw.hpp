#pragma once

#include "core/random.hpp"

#include <cstdint>

namespace lifang {

/// A whole number below `count` (> 0), by Lemire's multiplication: one draw, and the bias of 2⁻³² does not
/// matter to a search.
inline std::uint32_t draw_below(Random& random, std::size_t count) {
    return static_cast<std::uint32_t>(((random() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
}

/// A number in [0, 1).
inline double draw_share(Random& random) { return static_cast<double>(random() >> 11) * 0x1.0p-53; }

}  // namespace lifang
