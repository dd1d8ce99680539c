#include "scene/ground.hpp"

#include "core/parallel.hpp"
#include "geometry/measure.hpp"

#include <utility>

namespace lifang::scene {
namespace {

std::vector<Box> boxes_of(const std::vector<Cell>& cells) {
    std::vector<Box> boxes;
    boxes.reserve(cells.size());
    for (const Cell& cell : cells) boxes.push_back(lifang::bounds(cell.area));
    return boxes;
}

Box extent_of_plan(const Plan& plan) {
    Box box = lifang::bounds(plan.ground.district);
    for (const Cell& cell : plan.ground.cells) box.include(lifang::bounds(cell.area));
    for (const Compound& compound : plan.ground.compounds) box.include(lifang::bounds(compound.footprint));
    return box;
}

}  // namespace

Ground::Ground(std::shared_ptr<const Plan> plan, PlanColours colours)
    : plan_(std::move(plan)),
      colours_(std::move(colours)),
      floor_area_(account_floor_area(plan_->ground, plan_->site.buildings)),
      cells_(boxes_of(plan_->ground.cells)) {
    const Box world = extent_of_plan(*plan_);
    if (!world.is_empty()) {
        origin_ = {{(world.min.x + world.max.x) / 2.0, (world.min.y + world.max.y) / 2.0}};
        bounds_ = local(world);
    }
    const auto& cells = plan_->ground.cells;
    cell_of_compound_.resize(plan_->ground.compounds.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].compound) cell_of_compound_[cells[i].compound->index] = CellId{i};
    border_extents_.reserve(border_count());
    for (std::size_t i = 0; i < border_count(); ++i) border_extents_.push_back(extent_of(border_line(i)));
    border_groups_ = group_by_place(border_extents_);
    borders_of_cell_.resize(cells.size());
    const CellGraph& graph = plan_->graph;
    for (std::size_t i = 0; i < border_count(); ++i) {
        const auto border = static_cast<std::uint32_t>(i);
        if (i >= graph.borders.size()) {
            at(borders_of_cell_, graph.edge[i - graph.borders.size()].cell).push_back(border);
            continue;
        }
        at(borders_of_cell_, graph.borders[i].a).push_back(border);
        at(borders_of_cell_, graph.borders[i].b).push_back(border);
    }
}

Box Ground::local(const Box& world) const {
    return world.is_empty() ? world : Box{origin_.local(world.min), origin_.local(world.max)};
}

Pick Ground::pick(Point scene) const {
    const Point world = origin_.world(scene);
    for (const std::size_t i : cells_.find({world, world})) {
        const Cell& cell = plan_->ground.cells[i];
        if (contains(cell.area, world)) return {CellId{i}, cell.compound};
    }
    return {};
}

const MultiLineString& Ground::border_line(std::size_t border) const {
    const auto& borders = plan_->graph.borders;
    return border < borders.size() ? borders[border].line : plan_->graph.edge[border - borders.size()].line;
}

std::vector<int> Ground::map_colours(const PlannedLayout& layout) const {
    const auto of_file = colours_.find(layout.key);
    if (of_file == colours_.end()) return map_colours_of(*plan_, layout);
    std::vector<int> colours;
    for (const Unit& unit : layout.units) {
        const auto its = of_file->second.find(unit.key);
        if (its == of_file->second.end())  // and others stay where they can
            return make_map_colours(plan_->graph, layout, of_file->second);
        colours.push_back(its->second);
    }
    return colours;
}

}  // namespace lifang::scene
