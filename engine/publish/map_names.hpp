#pragma once

#include "publish/label_placement.hpp"
#include "publish/plan.hpp"
#include "publish/svg_canvas.hpp"

namespace lifang {

/// Names of streets along them, the strongest first, where the labels before leave room.
void draw_street_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

/// Names of communities inside them, likewise.
void draw_community_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

/// Names and ids of compounds inside their ground, likewise: both, else the name alone, else the id.
void draw_compound_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

}  // namespace lifang
