#pragma once

#include "geometry/index.hpp"
#include "geometry/shapes.hpp"

#include <utility>
#include <vector>

namespace lifang {

/// Answers many point-in-polygon questions about one polygon: crossing count along a ray to the east, over an
/// index of the sides. n log n to make, about log n per question. Points on the edge may fall on either side.
class Inside {
  public:
    explicit Inside(const Polygon& polygon);
    bool contains(Point point) const;

  private:
    std::vector<std::pair<Point, Point>> sides_;
    double east_ = 0.0;
    BoxIndex index_;
};

}  // namespace lifang
