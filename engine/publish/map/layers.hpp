#pragma once

#include "publish/map/svg_canvas.hpp"
#include "publish/plan/plan.hpp"

#include <vector>

namespace lifang {

/// The map proper, in the order of drawing; what lies outside the frame is clipped by the caller. Streets lie
/// above the units' colour, so that one sees at a glance what a unit keeps to and what it straddles.
void draw_ground(const Plan& plan, const PlannedLayout& layout, SvgCanvas& canvas);
/// `colours` by unit, of map_colours_of().
void draw_unit_fills(const PlannedLayout& layout, const std::vector<int>& colours, SvgCanvas& canvas);
void draw_ways(const Plan& plan, SvgCanvas& canvas);  ///< streets, railways, community limits
void draw_unit_outlines(const PlannedLayout& layout, SvgCanvas& canvas);
void draw_gates(const PlannedLayout& layout,
                SvgCanvas& canvas);  ///< those that stay above those that can close

}  // namespace lifang
