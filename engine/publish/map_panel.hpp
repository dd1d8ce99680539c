#pragma once

#include "publish/map_words.hpp"
#include "publish/plan.hpp"
#include "publish/svg_canvas.hpp"

namespace lifang {

/// Beside the map: what it shows, its figures, the units one by one, the legend, scale and north. `top_left`
/// to `height` is the room it may take; units that do not fit are counted.
void draw_panel(const Plan& plan, const PlannedLayout& layout, const MapWords& words, Pixel top_left,
                double width, double height, SvgCanvas& canvas);
void draw_scale_bar(const MapWords& words, Pixel bottom_left, SvgCanvas& canvas);
void draw_north_arrow(Pixel centre, SvgCanvas& canvas);

}  // namespace lifang
