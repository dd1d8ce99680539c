#pragma once

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
/// By UnitId.
using Anchors = std::shared_ptr<const std::vector<Anchor>>;

/// Some seconds for thousands of units: to be done off the main thread, in parallel.
std::vector<Anchor> make_anchors(const Ground& ground, const PlannedLayout& layout, const Run& run = Run());

}  // namespace lifang::scene
