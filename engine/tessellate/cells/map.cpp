#include "tessellate/cells/map.hpp"

#include <algorithm>

namespace lifang {

CellMap make_cell_map(const CellLines& lines, NodedStrokes drawn, const Run& run) {
    std::sort(drawn.strokes.begin(), drawn.strokes.end());
    CellMap made{PlanarMap(std::move(drawn), run), {}};
    made.left_of.resize(2 * made.map.edges().size());
    for (std::size_t e = 0; e < made.map.edges().size(); ++e) {
        const NodedStroke& stroke = made.map.strokes_on(made.map.edges()[e]).front();
        const CellLine& line = lines.lines[stroke.line];
        made.left_of[2 * e] = stroke.reversed ? line.right : line.left;
        made.left_of[2 * e + 1] = stroke.reversed ? line.left : line.right;
    }
    return made;
}

}  // namespace lifang
