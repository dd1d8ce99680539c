#pragma once

#include "geometry/wkb.hpp"

namespace lifang {

/// An island drawn as an area becomes its coastline: land on the left.
void draw_islands_as_coast(Shapes& shapes);

}  // namespace lifang
