#pragma once

#include "core/quantity.hpp"
#include "geometry/edge_index.hpp"
#include "geometry/shapes.hpp"
#include "tessellate/plane/inside.hpp"

#include <optional>
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
    EdgeIndex sides_;
};

}  // namespace lifang
