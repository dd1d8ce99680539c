#pragma once

#include "core/quantity.hpp"
#include "geometry/index.hpp"
#include "geometry/shapes.hpp"
#include "tessellate/plane/inside.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace lifang {

/// How far the lines of a road lie from a place on its own ground (Tessellation::strips).
class StripReach {
  public:
    explicit StripReach(const MultiPolygon& strips);

    /// A little more than the distance to the nearest side of the strip that holds the point; nothing outside
    /// all strips. Logarithmic.
    std::optional<Meters> find(Point point) const;

  private:
    std::vector<Inside> strips_;
    BoxIndex strip_index_;
    std::vector<std::pair<Point, Point>> sides_;
    BoxIndex side_index_;
};

}  // namespace lifang
