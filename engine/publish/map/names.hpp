#pragma once

#include "publish/lettering/label_placement.hpp"
#include "publish/map/svg_canvas.hpp"
#include "publish/plan/plan.hpp"

namespace lifang {

/// Names of streets of this class or stronger along them, once a street, the strongest first, where the
/// labels before leave room; Chinese ones letter by letter.
void draw_street_names(const Plan& plan, Barrier least, LabelPlacement& placement, SvgCanvas& canvas);

/// Names of communities inside them, likewise.
void draw_community_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

/// Names and ids of compounds inside their ground, likewise: both, else the name alone, else the id.
void draw_compound_names(const Plan& plan, LabelPlacement& placement, SvgCanvas& canvas);

}  // namespace lifang
