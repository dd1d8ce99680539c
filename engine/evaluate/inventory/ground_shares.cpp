#include "evaluate/inventory/ground_shares.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/outside.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr SquareMeters sliver{1.0};  // what lies along a border, drawn twice

/// Without what earlier shapes cover.
MultiPolygon take_off_earlier(std::size_t shape, const std::vector<const MultiPolygon*>& shapes,
                              const BoxIndex& index) {
    MultiPolygon own = *shapes[shape];
    for (const std::size_t other : index.find(bounds(own)))
        if (other < shape && intersects(*shapes[other], own)) own = subtract(own, *shapes[other]);
    return own;
}

}  // namespace

bool is_green(std::string_view kind) {
    static constexpr std::string_view kinds[] = {
        "allotments",        "flowerbed", "forest",    "garden",        "grass", "grassland",
        "greenfield",        "heath",     "meadow",    "orchard",       "park",  "plant_nursery",
        "recreation_ground", "scrub",     "shrubbery", "village_green", "wood"};
    return std::ranges::find(kinds, kind) != std::end(kinds);
}

std::vector<GroundShare> share_out(const std::vector<const MultiPolygon*>& shapes,
                                   const std::vector<Cell>& cells) {
    std::vector<GroundShare> shares;
    if (shapes.empty()) return shares;
    std::vector<Box> of_shapes, of_cells;
    for (const MultiPolygon* shape : shapes) of_shapes.push_back(bounds(*shape));
    for (const Cell& cell : cells) of_cells.push_back(bounds(cell.area));
    const BoxIndex shape_index(of_shapes), cell_index(of_cells);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const MultiPolygon own = take_off_earlier(i, shapes, shape_index);
        for (const std::size_t cell : cell_index.find(bounds(own))) {
            const SquareMeters on_cell = area_inside(own, cells[cell].area);
            if (on_cell > sliver) shares.push_back({i, CellId(cell), on_cell});
        }
    }
    return shares;
}

}  // namespace lifang
