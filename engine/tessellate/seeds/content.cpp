#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/plane/inside.hpp"
#include "tessellate/seeds/seeds.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Outlines drawn to the middle of a street reach a few metres over the mapped line: such a strip belongs to
// the other side, and so does a small corner that is little of its compound.
constexpr double strip_metres = 6.0;
constexpr double corner_share = 0.05;
constexpr double corner_square_metres = 1000.0;
// A piece that is neither this much of its compound nor of its block holds there what is mapped, no more:
// else a corner over the street would take a whole empty block.
constexpr double claiming_share = 0.25;

struct Part {
    std::size_t block = 0;
    MultiPolygon area;
    double square_metres = 0.0;
};

bool is_trimmed(const Part& part, double whole) {
    const double width = 2.0 * part.square_metres / perimeter(part.area).value;
    const bool corner = part.square_metres < std::min(corner_share * whole, corner_square_metres);
    return width < strip_metres || corner;
}

bool is_claiming(const Part& part, double whole, const RawBlock& block) {
    return part.square_metres >= claiming_share * std::min(whole, area(block.area).value);
}

/// Pieces of one compound by block, the largest first in rank but kept in block order.
std::vector<Part> divide(const MultiPolygon& footprint, const std::vector<RawBlock>& blocks,
                         const std::vector<std::size_t>& near) {
    std::vector<Part> parts;
    for (const std::size_t block : near) {
        MultiPolygon piece = intersect(footprint, MultiPolygon{blocks[block].area});
        const double square_metres = area(piece).value;
        if (square_metres > 0.0) parts.push_back({block, std::move(piece), square_metres});
    }
    return parts;
}

void place_compound(CompoundId id, const MultiPolygon& footprint, const std::vector<RawBlock>& blocks,
                    const std::vector<std::size_t>& near, std::vector<BlockContent>& contents) {
    std::vector<Part> parts = divide(footprint, blocks, near);
    if (parts.empty()) return;
    const double whole = area(footprint).value;
    const auto largest = std::max_element(parts.begin(), parts.end(), [&](const Part& a, const Part& b) {
        const bool a_wet = blocks[a.block].water;
        const bool b_wet = blocks[b.block].water;
        return a_wet != b_wet ? a_wet : a.square_metres < b.square_metres;
    });
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const bool main = part == largest;
        const RawBlock& block = blocks[part->block];
        if (!main && (block.water || is_trimmed(*part, whole))) continue;
        const bool claims = main || is_claiming(*part, whole, block);
        contents[part->block].pieces.push_back({id, std::move(part->area), claims});
    }
}

}  // namespace

std::vector<BlockContent> sort_into_blocks(const Site& site, const std::vector<RawBlock>& blocks,
                                           const std::vector<MultiPolygon>& footprints,
                                           const std::vector<Point>& building_points, Atoms atoms) {
    std::vector<Box> boxes;
    std::vector<Inside> grounds;
    for (const RawBlock& block : blocks) {
        boxes.push_back(bounds(block.area));
        grounds.emplace_back(block.area);
    }
    const BoxIndex index(boxes);
    const auto find_block = [&](Point point) -> std::optional<std::size_t> {
        for (const std::size_t i : index.find({point, point}))
            if (grounds[i].contains(point)) return i;
        return std::nullopt;
    };

    std::vector<BlockContent> contents(blocks.size());
    for (std::size_t i = 0; i < footprints.size(); ++i)
        if (!footprints[i].empty())
            place_compound(CompoundId{i}, footprints[i], blocks, index.find(bounds(footprints[i])), contents);

    for (std::size_t i = 0; i < site.buildings.size(); ++i) {
        const Building& building = site.buildings[i];
        if (building.compound && atoms == Atoms::compound) continue;
        const auto block = find_block(building_points[i]);
        const bool counts = is_housing(building, site.profile);
        if (!block || blocks[*block].water) continue;
        (counts ? contents[*block].buildings : contents[*block].others).push_back(BuildingId{i});
    }
    for (std::size_t i = 0; i < site.landuse.size(); ++i)
        for (const std::size_t block : index.find(bounds(site.landuse[i].area)))
            if (!blocks[block].water) contents[block].landuse.push_back(i);
    return contents;
}

}  // namespace lifang
