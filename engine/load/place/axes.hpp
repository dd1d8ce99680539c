#pragma once
// Private to load/: in which order a layer has its two coordinates.

#include "load/source/source.hpp"

namespace lifang {

/// Survey programs write northings first, and some write latitude before longitude. A layer is turned round
/// (x to the east) where only that order fits the area its CRS is made for, and `axes_swapped` says so;
/// degrees that fit no such area but China in one order, and the polar sea in the other, are turned too.
/// `middle` is the layer's, in its coordinates. Returns whether the coordinates are turned.
bool settle_axes(SourceLayer& layer, Point middle);

void swap_axes(Shapes& shapes);

}  // namespace lifang
