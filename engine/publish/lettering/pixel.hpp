#pragma once

#include <vector>

namespace lifang {

/// Pixels, y down.
struct Pixel {
    double x = 0.0;
    double y = 0.0;
};

/// A straight line between two places.
struct PixelLine {
    Pixel from, to;
};

/// Rings in pixels, filled by the even-odd rule.
using Outline = std::vector<std::vector<Pixel>>;

}  // namespace lifang
