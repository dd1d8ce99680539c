#pragma once

#include "geometry/edge_index.hpp"
#include "geometry/shapes.hpp"

namespace lifang::checking {

/// An area that many lines are measured in.
class LengthInside {
  public:
    /// Indexes the outline: n log n in its points. The area outlives it.
    explicit LengthInside(const MultiPolygon& area);

    /// Metres of a line inside the area: every segment is cut where it crosses the outline, and a piece
    /// counts where its middle is inside. Of what runs along the outline any part may count.
    double measure(const LineString& line) const;

  private:
    double measure(Point from, Point to) const;

    const MultiPolygon& area_;
    EdgeIndex outline_;
};

}  // namespace lifang::checking
