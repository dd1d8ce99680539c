#pragma once

#include "publish/map/svg_canvas.hpp"
#include "publish/map/words.hpp"

namespace lifang {

/// A bar of a round length, at most half as long as `width`, and at the other end the scale in figures: that
/// on the paper named, where one is.
void draw_scale_bar(const MapWords& words, Pixel bottom_left, double width, std::string_view paper,
                    SvgCanvas& canvas);

/// An arrow to the north; the map's north is that of its grid.
void draw_north_arrow(Pixel centre, SvgCanvas& canvas);

}  // namespace lifang
