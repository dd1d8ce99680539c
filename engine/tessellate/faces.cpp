#include "tessellate/faces.hpp"

#include "core/parallel.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/nearest_seed.hpp"
#include "tessellate/rings.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Borders end this far over the block's edge, so that rounding cannot leave them short of it; the overhang
// is a dangling end, which polygonizing drops.
constexpr Meters overhang{0.02};
// The zigzag of a border between facing outlines; small against the 0.1 m that shrinking parts seeds by.
constexpr Meters border_smoothing{0.08};
constexpr std::uint32_t nowhere = 0xffffffff;

void append(MultiLineString& lines, const MultiLineString& more) {
    lines.insert(lines.end(), more.begin(), more.end());
}

/// What cuts the inside of one block: borders between different cells outside the mapped outlines, and these.
MultiLineString gather_lines(const RawBlock& block, const DividedBlock& divided) {
    MultiLineString borders;
    for (const SeedBorder& border : divided.borders)
        if (divided.cell_of_seed[border.a] != divided.cell_of_seed[border.b]) borders.push_back(border.line);
    MultiPolygon mapped;
    for (const CompoundPiece& piece : divided.pieces)
        mapped.insert(mapped.end(), piece.area.begin(), piece.area.end());

    MultiLineString lines;
    if (!borders.empty()) {
        lines = simplify(merge_lines(borders), border_smoothing);
        lines = intersect(lines, buffer(MultiPolygon{block.area}, overhang, 1));
        if (!mapped.empty() && !lines.empty()) lines = subtract(lines, unite(mapped));
    }
    append_rings(lines, mapped);
    return lines;
}

MultiLineString gather_all_lines(const std::vector<RawBlock>& blocks,
                                 const std::vector<DividedBlock>& divided, const Run& run) {
    std::vector<MultiLineString> inside(blocks.size());
    for_each_item(run, blocks.size(),
                  [&](std::size_t i) { inside[i] = gather_lines(blocks[i], divided[i]); });
    MultiLineString lines;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        append_rings(lines, blocks[i].area);
        append(lines, inside[i]);
    }
    return lines;
}

/// The cell a point of a block belongs to: the mapped outline it lies in, else its nearest seed.
void place(GroundFace& face, Point inside, const DividedBlock& block, const NearestSeed& nearest) {
    for (const CompoundPiece& piece : block.pieces) {
        if (!contains(piece.area, inside)) continue;
        face.cell = piece.compound.index;
        face.anchored = true;
        return;
    }
    const auto seed = nearest.find(inside);
    face.cell = seed ? block.cell_of_seed[*seed] : block.ground;
    face.anchored = !seed;
}

/// Faces that hold a seed's inner point hold something of its cell.
void anchor_seeds(std::vector<GroundFace>& faces, const std::vector<DividedBlock>& divided) {
    std::vector<Box> boxes;
    for (const GroundFace& face : faces) boxes.push_back(bounds(face.area));
    const BoxIndex index(boxes);
    for (const DividedBlock& block : divided)
        for (std::size_t i = 0; i < block.seeds.size(); ++i)
            for (const std::size_t f : index.find({block.seeds[i].inside, block.seeds[i].inside}))
                if (faces[f].cell == block.cell_of_seed[i] && contains(faces[f].area, block.seeds[i].inside))
                    faces[f].anchored = true;
}

}  // namespace

std::vector<GroundFace> cut_faces(const std::vector<RawBlock>& blocks,
                                  const std::vector<DividedBlock>& divided, const Run& run) {
    const std::vector<Polygon> areas = polygonize(node(gather_all_lines(blocks, divided, run)));
    run.check_stop();

    std::vector<Box> boxes;
    for (const RawBlock& block : blocks) boxes.push_back(bounds(block.area));
    const BoxIndex index(boxes);
    std::vector<NearestSeed> nearest;
    for (const DividedBlock& block : divided) nearest.emplace_back(block.seeds);

    std::vector<GroundFace> faces(areas.size());
    for_each_item(run, areas.size(), [&](std::size_t i) {
        GroundFace& face = faces[i];
        face.area = areas[i];
        face.block = nowhere;
        const Point inside = point_inside({face.area});
        for (const std::size_t block : index.find({inside, inside})) {
            if (!contains(blocks[block].area, inside)) continue;
            face.block = static_cast<std::uint32_t>(block);
            place(face, inside, divided[block], nearest[block]);
            break;
        }
    });
    std::erase_if(faces, [](const GroundFace& face) { return face.block == nowhere; });
    anchor_seeds(faces, divided);
    return faces;
}

}  // namespace lifang
