#pragma once

#include "geometry/index.hpp"
#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"

#include <memory>
#include <vector>

namespace lifang::scene {

/// Where a label has most room: inside a unit, far from its edge.
struct Anchor {
    Point at;             ///< relative to the origin
    double radius = 0.0;  ///< distance to the edge, m
};

/// The ground of a unit as its name has to keep inside it, relative to the origin.
struct UnitOutline {
    std::vector<CellId> cells;  ///< what it was made of
    MultiPolygon area;
    Box box;
    Anchor anchor;
};
using UnitOutlinePtr = std::shared_ptr<const UnitOutline>;

/// The outlines of a layout's units. Immutable.
class UnitOutlines {
  public:
    /// Some seconds for thousands of units: to be done off the main thread, in parallel. Units that have the
    /// cells of a unit of `before` are taken from there.
    UnitOutlines(const Ground& ground, const PlannedLayout& layout, const UnitOutlines* before = nullptr,
                 const Run& run = Run());

    std::size_t size() const { return outlines_.size(); }
    const UnitOutline& operator[](std::size_t unit) const { return *outlines_[unit]; }
    /// Units whose box meets a box, ascending. Log n.
    std::vector<std::size_t> find(const Box& local) const { return index_.find(local); }

  private:
    std::vector<UnitOutlinePtr> outlines_;
    BoxIndex index_;
};
using UnitOutlinesPtr = std::shared_ptr<const UnitOutlines>;

}  // namespace lifang::scene
