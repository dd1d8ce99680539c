#pragma once

#include "tessellate/cells/tessellation.hpp"

#include <string_view>
#include <vector>

namespace lifang {

/// Whether mapped ground of this kind is to be tended.
bool is_green(std::string_view landuse_kind);

/// What a shape covers of a cell.
struct GroundShare {
    std::size_t shape = 0;
    CellId cell;
    SquareMeters area;
};

/// Which cells the shapes lie on, by shape, then cell. Ground on which several lie is the first one's: every
/// square metre is counted once. Overlays of shapes with those they meet and with the cells they are cut by.
std::vector<GroundShare> share_out(const std::vector<const MultiPolygon*>& shapes,
                                   const std::vector<Cell>& cells);

}  // namespace lifang
