#pragma once

#include "tessellate/cells/lines.hpp"

#include <vector>

namespace lifang {

/// The cells as their lines alone: what each half-edge has to its left.
struct CellMap {
    PlanarMap map;
    std::vector<GroundSide> left_of;  ///< by half-edge
};

/// The map of cell lines drawn as strokes that meet at their ends alone; `line` of a stroke is a position
/// among the cell lines.
CellMap make_cell_map(const CellLines& lines, NodedStrokes drawn, const Run& run);

}  // namespace lifang
