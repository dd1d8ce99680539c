#pragma once
// Private to load/: which polygons of a layer are neighbours.

#include "geometry/crs.hpp"
#include "geometry/shapes.hpp"
#include "load/graph/source.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// What a layer's coordinates are on the ground. Nearness is judged on the coordinates times metres per unit
/// at the middle, in which what was straight stays straight; lengths are those of a projection.
class LayerGround {
  public:
    LayerGround() = default;                        ///< of a layer in metres
    LayerGround(const Crs& degrees, Point middle);  ///< of a layer in degrees

    Point metres_per_unit() const { return metres_per_unit_; }
    void scale(MultiPolygon& shape) const;
    /// Of a line in scaled coordinates.
    double length_of(LineString line) const;

  private:
    Point metres_per_unit_{1.0, 1.0};
    std::optional<Transform> projection_;
};

/// Joins the neighbours among the nodes' shapes: graph.edges, with lengths in metres, and graph.borders. The
/// tolerance is what the rounding of the coordinates makes of points that lay on one line, or `snap_m` where
/// that is more.
void join_neighbours(std::vector<MultiPolygon> shapes, const LayerGround& ground, double snap_m,
                     GraphSource& graph);

}  // namespace lifang
