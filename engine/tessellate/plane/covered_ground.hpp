#pragma once

#include "core/quantity.hpp"
#include "geometry/shapes.hpp"

#include <vector>

namespace lifang {

/// What surely lies within a distance of some footprint, as squares of a raster, and what that encloses: so
/// that an outline drawn around a whole city at that distance is drawn only where the city ends. Linear.
class CoveredGround {
  public:
    CoveredGround(const MultiPolygon& footprints, Meters reach);

    /// Whether all within the distance of a footprint is covered ground.
    bool holds_around(const Polygon& footprint) const;
    /// Rectangles, one per run of squares in a row; they touch but do not overlap.
    MultiPolygon area() const;

  private:
    std::size_t column(double x) const;
    std::size_t row(double y) const;
    void fill_enclosed();

    double reach_;
    double side_;
    Point corner_;
    std::size_t columns_ = 0, rows_ = 0;
    std::vector<bool> covered_;
};

}  // namespace lifang
