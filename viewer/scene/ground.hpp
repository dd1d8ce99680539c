#pragma once

#include "evaluate/figures/floor_area_account.hpp"
#include "geometry/index.hpp"
#include "publish/plan/plan.hpp"
#include "publish/plan_file/plan_colours.hpp"
#include "scene/tile.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace lifang::scene {

/// What lies under a point.
struct Pick {
    std::optional<CellId> cell;
    std::optional<CompoundId> compound;
};

/// A plan made ready to be drawn and pointed at: what no layout, scale or colour changes. Immutable, so any
/// thread may read it. Points in and out are metres relative to the origin.
class Ground {
  public:
    /// Finds where everything lies; draws nothing yet. n log n in the cells and their borders.
    /// `colours`: of its file.
    explicit Ground(std::shared_ptr<const Plan> plan, PlanColours colours = {});

    const Plan& plan() const { return *plan_; }
    const PlannedLayout& layout(std::size_t index) const { return plan_->layouts.at(index); }
    /// By unit, of a layout of the plan: as its file has them, else as they would be written.
    std::vector<int> map_colours(const PlannedLayout& layout) const;
    Origin origin() const { return origin_; }
    /// Of the district, relative to the origin, which is its centre.
    const Box& bounds() const { return bounds_; }
    /// Of some ground of the plan, relative to the origin.
    Box local(const Box& world) const;

    /// A pass over all buildings, made once.
    const FloorAreaAccount& floor_area() const { return floor_area_; }

    /// What lies under a point. Where cells overlap the first wins. Log n.
    Pick pick(Point scene) const;

    /// The cell of each compound.
    const std::vector<std::optional<CellId>>& cell_of_compound() const { return cell_of_compound_; }

    /// Where cells meet, and behind them where cells meet the district's edge: the features of borders.
    std::size_t border_count() const { return plan_->graph.borders.size() + plan_->graph.edge.size(); }
    const MultiLineString& border_line(std::size_t border) const;
    const std::vector<Extent>& border_extents() const { return border_extents_; }
    const Groups& border_groups() const { return border_groups_; }
    /// By cell, the features of borders around it, ascending. Plans that were read do not list them.
    const std::vector<std::vector<std::uint32_t>>& borders_of_cell() const { return borders_of_cell_; }

  private:
    std::shared_ptr<const Plan> plan_;
    PlanColours colours_;
    FloorAreaAccount floor_area_;
    Origin origin_;
    Box bounds_;
    BoxIndex cells_;
    std::vector<std::optional<CellId>> cell_of_compound_;
    std::vector<Extent> border_extents_;
    Groups border_groups_;
    std::vector<std::vector<std::uint32_t>> borders_of_cell_;
};

/// How a ground is handed around: built once, then read by the model, the map and its drawing thread.
using GroundPtr = std::shared_ptr<const Ground>;

}  // namespace lifang::scene
