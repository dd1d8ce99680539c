#pragma once

#include "publish/map_words.hpp"
#include "publish/plan.hpp"
#include "publish/svg_canvas.hpp"

namespace lifang {

/// The map proper, from the ground up; what lies outside the frame is clipped by the caller.
void draw_ground(const Plan& plan, const PlannedLayout& layout, SvgCanvas& canvas);
void draw_units(const PlannedLayout& layout, SvgCanvas& canvas);
void draw_street_names(const Plan& plan, SvgCanvas& canvas);
void draw_unit_labels(const PlannedLayout& layout, const MapWords& words, SvgCanvas& canvas);

}  // namespace lifang
