#pragma once

#include "geometry/overlay.hpp"
#include "geometry/shapes.hpp"

#include <cmath>
#include <compare>
#include <cstdint>

namespace lifang {

/// Whole millimetres from the corner of a MillimetreGrid. Differences stay below 2^31, so products of two of
/// them and their sums are exact in 64 bits: every question about sides and crossings has an exact answer.
struct GridPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    friend constexpr auto operator<=>(const GridPoint&, const GridPoint&) = default;
};

/// Twice the signed area of the triangle a, b, c: above 0 when c lies to the left of the way from a to b.
/// Exact within 1,000 km.
constexpr std::int64_t turn(GridPoint a, GridPoint b, GridPoint c) {
    return (std::int64_t{b.x} - a.x) * (std::int64_t{c.y} - a.y) -
           (std::int64_t{b.y} - a.y) * (std::int64_t{c.x} - a.x);
}

/// The grid of all overlays (`grid`, 1 mm) seen from a corner on a whole metre.
class MillimetreGrid {
  public:
    explicit MillimetreGrid(const Box& around)
        : corner_x_(around.is_empty() ? 0.0 : std::floor(around.min.x)),
          corner_y_(around.is_empty() ? 0.0 : std::floor(around.min.y)) {}

    GridPoint to_grid(Point p) const {
        return {round_to_grid(p.x, corner_x_), round_to_grid(p.y, corner_y_)};
    }
    /// The same doubles for the same place, whatever grid it is seen from.
    Point to_metres(GridPoint p) const {
        return {(corner_x_ * per_metre + p.x) / per_metre, (corner_y_ * per_metre + p.y) / per_metre};
    }
    static constexpr double per_metre = 1000.0;

  private:
    static std::int32_t round_to_grid(double value, double corner) {
        return static_cast<std::int32_t>(std::llround((value - corner) * per_metre));
    }
    double corner_x_;
    double corner_y_;
};
static_assert(grid.value * MillimetreGrid::per_metre == 1.0);

}  // namespace lifang
