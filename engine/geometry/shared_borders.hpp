#pragma once

#include "geometry/shapes.hpp"

#include <cstddef>
#include <vector>

namespace lifang {

/// How near two edges must lie to be one border, in the units of the shapes. What rounding can do to points
/// that lay on one line is always allowed for, and a billionth of the extent.
struct BorderTolerance {
    Point rounding;      ///< the grid that coordinates were rounded to, along either axis; 0: none
    double snap = 0.0;   ///< edges up to so far apart count as one
    double reach = 0.0;  ///< pairs up to so far apart are listed as near

    friend bool operator==(const BorderTolerance&, const BorderTolerance&) = default;
};

/// Where two shapes of a list run along each other: a < b, positions in the list.
struct SharedBorder {
    std::size_t a;
    std::size_t b;
    MultiLineString stretches;  ///< straight pieces of two points
};

/// Two shapes that run along each other, but too far apart to share a border.
struct NearBorder {
    std::size_t a;
    std::size_t b;
    double apart;  ///< the nearest stretch
};

struct Borders {
    std::vector<SharedBorder> shared;  ///< whose edges share more than points (rook neighbours), by (a, b)
    std::vector<NearBorder> near;      ///< within reach and not shared, by (a, b)
    /// Pairs by (a, b) whose edges cross, whose common edge has both on one side, or of which one has the
    /// other within its hole-less ring: they may claim ground twice.
    std::vector<std::pair<std::size_t, std::size_t>> entangled;
};

/// The borders between shapes. Edges need not agree vertex by vertex: pieces of two edges count that lie on
/// one line within the tolerance. About n log n in the number of points.
Borders find_borders(const std::vector<MultiPolygon>& shapes, const BorderTolerance& tolerance);

/// The coarsest power of ten, 1 at most, of which all coordinates are whole multiples, as far as a double can
/// tell: 1e-7 for degrees with seven decimals. 0 where there is none, as after a projection.
double find_rounding(const std::vector<MultiPolygon>& shapes);

}  // namespace lifang
