#include "scene/ground.hpp"

#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <utility>

namespace lifang::scene {
namespace {

std::vector<Box> boxes_of(const std::vector<Cell>& cells) {
    std::vector<Box> boxes;
    boxes.reserve(cells.size());
    for (const Cell& cell : cells) boxes.push_back(lifang::bounds(cell.area));
    return boxes;
}

Box extent_of(const Plan& plan) {
    Box box = lifang::bounds(plan.ground.district);
    for (const Cell& cell : plan.ground.cells) box.include(lifang::bounds(cell.area));
    for (const Compound& compound : plan.ground.compounds) box.include(lifang::bounds(compound.footprint));
    return box;
}

template <class Thing, class Shape>
std::vector<std::vector<Point>> triangles_of(const std::vector<Thing>& things, const Shape& shape) {
    std::vector<std::vector<Point>> triangles(things.size());
    for_each_item(Run{}, things.size(), [&](std::size_t i) { triangles[i] = triangulate(shape(things[i])); });
    return triangles;
}

}  // namespace

Ground::Ground(std::shared_ptr<const Plan> plan)
    : plan_(std::move(plan)), cells_(boxes_of(plan_->ground.cells)) {
    const Box world = extent_of(*plan_);
    if (!world.is_empty()) {
        origin_ = {{(world.min.x + world.max.x) / 2.0, (world.min.y + world.max.y) / 2.0}};
        bounds_ = {origin_.local(world.min), origin_.local(world.max)};
    }
    compound_triangles_ = triangles_of(
        plan_->ground.compounds, [](const Compound& c) -> auto& { return c.footprint; });
    const auto buildings = triangles_of(
        plan_->site.buildings, [](const Building& b) -> auto& { return b.footprint; });
    for (const auto& triangles : buildings) {
        building_triangles_.insert(building_triangles_.end(), triangles.begin(), triangles.end());
    }
}

Pick Ground::pick(Point scene, std::size_t layout) const {
    const Point world = origin_.world(scene);
    for (const std::size_t i : cells_.find({world, world})) {
        const Cell& cell = plan_->ground.cells[i];
        if (!contains(cell.area, world)) continue;
        Pick pick{CellId{i}, cell.compound, std::nullopt};
        if (layout < plan_->layouts.size() && i < plan_->layouts[layout].unit_of_cell.size()) {
            pick.unit = plan_->layouts[layout].unit_of_cell[i];
        }
        return pick;
    }
    return {};
}

}  // namespace lifang::scene
