#pragma once

#include "core/run.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// A block as the cuts enclose it, before cells put vertices on its edge.
struct RawBlock {
    Polygon area;
    bool water = false;
};

/// Where something stands: a building's or a compound's inner point keeps a narrow face from being taken for
/// a traffic island or for a strip of the road.
struct Built {
    Point inside;
    SquareMeters footprint;
};

struct BlockMap {
    std::vector<RawBlock> blocks;
    /// Ground of roads (strips.hpp), divided among the blocks along it: where two blocks meet inside, their
    /// border is the road.
    MultiPolygon strips;
};

/// The blocks of the district: faces between cuts, banks and the edge, with slivers merged away and strips
/// divided. They tile the district up to the grid's rounding, and are ordered west to east, then south to
/// north, by their lowest-left corner.
BlockMap make_blocks(const Site& site, const MultiPolygon& district, const std::vector<Built>& built,
                     const Run& run);

}  // namespace lifang
