#pragma once

#include "geometry/index.hpp"
#include "publish/plan/plan.hpp"
#include "scene/mesh.hpp"
#include "scene/style.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace lifang::scene {

/// What lies under a point.
struct Pick {
    std::optional<CellId> cell;
    std::optional<CompoundId> compound;
    std::optional<UnitId> unit;
};

/// A plan made ready to be drawn and pointed at: everything that no layout, scale or colour changes.
/// Immutable, so any thread may read it. Points in and out are metres relative to the origin.
class Ground {
  public:
    /// Triangulates ground, compounds and buildings: seconds for a large district, to be done off the main
    /// thread.
    explicit Ground(std::shared_ptr<const Plan> plan);

    const Plan& plan() const { return *plan_; }
    const PlannedLayout& layout(std::size_t index) const { return plan_->layouts.at(index); }
    Origin origin() const { return origin_; }
    /// Of the district, relative to the origin, which is its centre.
    const Box& bounds() const { return bounds_; }

    /// What lies under a point in one layout. Where cells overlap the first wins. Cost: log n.
    Pick pick(Point scene, std::size_t layout) const;

    /// Triangles of all buildings; of one compound's footprint.
    const std::vector<Point>& building_triangles() const { return building_triangles_; }
    const std::vector<Point>& compound_triangles(CompoundId id) const { return at(compound_triangles_, id); }

  private:
    std::shared_ptr<const Plan> plan_;
    Origin origin_;
    Box bounds_;
    BoxIndex cells_;
    std::vector<Point> building_triangles_;
    std::vector<std::vector<Point>> compound_triangles_;
};

/// How a scene is handed around: built once, then read by the model, the map and its drawing thread.
using GroundPtr = std::shared_ptr<const Ground>;

/// One layout made ready: the shape of every unit in triangles, its colour and where its label goes.
struct LayoutShapes {
    struct Anchor {
        Point at;             ///< relative to the origin; inside the unit, far from its edge
        double radius = 0.0;  ///< distance to the edge, m
    };
    std::vector<std::vector<Point>> triangles;  ///< by UnitId
    std::vector<int> colours;                   ///< units.map_colour of the plan file, from 1
    std::vector<Anchor> anchors;
};
LayoutShapes make_layout_shapes(const Ground& scene, std::size_t layout);

}  // namespace lifang::scene
