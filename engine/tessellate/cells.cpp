#include "tessellate/cells.hpp"

#include "core/error.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::string padded(std::size_t value) {
    const std::string number = std::to_string(value);
    return std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

/// The one polygon a block is; should rounding have pinched a neck, its largest part.
Polygon largest_part(const MultiPolygon& parts) {
    return *std::max_element(parts.begin(), parts.end(),
                             [](const Polygon& a, const Polygon& b) { return area(a) < area(b); });
}

void make_blocks_of(Tessellation& made, const std::vector<RawBlock>& blocks,
                    const std::vector<GroundFace>& faces) {
    std::vector<MultiPolygon> parts(blocks.size());
    for (const GroundFace& face : faces) parts[face.block].push_back(face.area);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (parts[i].empty())
            throw Error(ExitCode::internal, "block b" + padded(i + 1), "it has no faces", "report this");
        made.blocks.push_back({"b" + padded(i + 1), largest_part(unite_coverage(parts[i])), blocks[i].water});
    }
}

/// The block of a cell, unless it has faces in several.
std::optional<BlockId> common_block(const std::vector<const GroundFace*>& faces) {
    for (const GroundFace* face : faces)
        if (face->block != faces.front()->block) return std::nullopt;
    return BlockId{faces.front()->block};
}

}  // namespace

std::vector<MultiPolygon> outlines_of(const std::vector<Seed>& seeds) {
    std::vector<MultiPolygon> outlines;
    for (const Seed& seed : seeds) outlines.push_back(seed.outline);
    return outlines;
}

std::vector<GroundNumber> number_cells(std::vector<DividedBlock>& divided, std::size_t compounds,
                                       const std::vector<std::optional<CompoundId>>& compound_of_building) {
    std::vector<GroundNumber> ground;
    for (std::uint32_t i = 0; i < divided.size(); ++i) {
        DividedBlock& block = divided[i];
        const auto first = static_cast<std::uint32_t>(compounds + ground.size());
        std::uint32_t plots = 0;
        for (const Seed& seed : block.seeds) {
            std::uint32_t cell = seed.owner;
            if (seed.kind == Seed::Kind::building) cell = compound_of_building[seed.owner]->index;
            if (seed.kind == Seed::Kind::ground) {
                plots = std::max(plots, seed.owner + 1);
                cell = first + 1 + seed.owner;
            }
            block.cell_of_seed.push_back(cell);
        }
        block.ground = first;
        for (std::uint32_t n = 0; n <= plots; ++n) ground.push_back({i, n});
    }
    return ground;
}

void make_cells(Tessellation& made, const std::vector<RawBlock>& blocks, const std::vector<GroundFace>& faces,
                const std::vector<GroundNumber>& ground) {
    std::vector<std::vector<const GroundFace*>> faces_of(made.compounds.size() + ground.size());
    for (const GroundFace& face : faces) faces_of[face.cell].push_back(&face);

    for (std::size_t i = 0; i < faces_of.size(); ++i) {
        const bool is_compound = i < made.compounds.size();
        if (faces_of[i].empty() && !is_compound) continue;  // a plot wholly under others
        if (faces_of[i].empty())
            throw Error(ExitCode::internal, "compound '" + made.compounds[i].key + "'",
                        "it was left without ground", "report this with the input");
        Cell cell;
        cell.block = common_block(faces_of[i]);
        if (is_compound) {
            cell.compound = CompoundId{i};
            cell.key = "c-" + made.compounds[i].key;
        } else {
            const GroundNumber& number = ground[i - made.compounds.size()];
            cell.key = "g-b" + padded(number.block + 1) + "-" + std::to_string(number.number);
            cell.water = blocks[number.block].water;
        }
        MultiPolygon parts;
        for (const GroundFace* face : faces_of[i]) parts.push_back(face->area);
        cell.area = parts.size() == 1 ? parts : unite_coverage(parts);
        made.cells.push_back(std::move(cell));
    }
    make_blocks_of(made, blocks, faces);
    MultiPolygon all;
    for (const Cell& cell : made.cells) all.insert(all.end(), cell.area.begin(), cell.area.end());
    made.district = unite_coverage(all);
}

}  // namespace lifang
