#pragma once

#include "geometry/index.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// What of a plan a map of a part of its ground shows. Compounds, cells and units keep their numbers; those
/// that lie elsewhere have no shape.
struct MapPart {
    Plan plan;  ///< without buildings, roads, water and landuse elsewhere; metadata, issues and graph are
                ///< empty
    PlannedLayout layout;  ///< without borders
};

/// Cuts parts out of one layout of a plan: what lies where is found once, so that a report with a map for
/// each unit stays linear in what its maps show.
class MapCutting {
  public:
    /// Both must outlive it.
    MapCutting(const Plan& plan, const PlannedLayout& layout);

    const PlannedLayout& layout() const { return layout_; }

    /// What a box of ground shows. Areas and roads that reach beyond it end there, houses stay whole.
    MapPart cut(const Box& ground) const;

  private:
    const Plan& plan_;
    const PlannedLayout& layout_;
    BoxIndex buildings_, roads_, compounds_, cells_, units_;
};

}  // namespace lifang
