#pragma once

#include "geometry/shapes.hpp"

#include <vector>

namespace lifang {

/// What a tool draws over the map while it is used. Points are metres relative to the ground's origin, so
/// that the sketch stays where it is when the map moves.
struct Sketch {
    struct Line {
        LineString points;
        bool closed = false;     ///< the last point is joined to the first, and the inside is tinted
        bool tentative = false;  ///< dashed: follows the pointer and is not set yet
    };
    std::vector<Line> lines;
    std::vector<Point> knots;  ///< marked by a dot each
};

}  // namespace lifang
