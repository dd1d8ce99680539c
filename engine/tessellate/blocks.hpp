#pragma once

#include "geometry/shapes.hpp"
#include "load/site.hpp"

#include <vector>

namespace lifang {

/// A block as the cuts enclose it, before cells put vertices on its edge.
struct RawBlock {
    Polygon area;
    bool water = false;
};

/// The blocks of the district: faces between cuts, banks and the edge, with slivers merged away. They tile
/// the district up to the grid's rounding, share their vertices, and are ordered west to east, then south to
/// north, by their lowest-left corner. `built` are points where something stands: a building's or a
/// compound's inner point keeps a narrow face from being taken for a traffic island.
std::vector<RawBlock> make_blocks(const Site& site, const MultiPolygon& district,
                                  const std::vector<Point>& built);

}  // namespace lifang
