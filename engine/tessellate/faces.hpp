#pragma once

#include "core/run.hpp"
#include "geometry/shapes.hpp"
#include "tessellate/blocks.hpp"
#include "tessellate/seeds.hpp"
#include "tessellate/voronoi.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// One block on its way to cells. `cell_of_seed` and the pieces' compounds are cell positions; `ground` is
/// the cell of what no seed claims.
struct DividedBlock {
    std::vector<CompoundPiece> pieces;
    std::vector<Seed> seeds;
    std::vector<SeedBorder> borders;
    std::vector<std::uint32_t> cell_of_seed;
    std::uint32_t ground = 0;
};

/// A face of the whole line work: as small as outlines, borders and block edges cut the ground.
struct GroundFace {
    Polygon area;
    std::uint32_t block = 0;
    std::uint32_t cell = 0;
    bool anchored = false;  ///< holds something of its cell: a mapped piece, a building
};

/// Nodes block edges, compound outlines and the borders between different cells together and cuts the
/// district into faces, each with its block and cell. Because all lines meet in one noding, neighbours share
/// every vertex, across block edges too, and nothing is lost between them. Deterministic; the line work is
/// gathered and the faces are placed in parallel, noding itself is serial: n log n.
std::vector<GroundFace> cut_faces(const std::vector<RawBlock>& blocks,
                                  const std::vector<DividedBlock>& divided, const Run& run);

/// Gives crumbs away: a part of a cell that holds nothing of its compound goes to the neighbour in its block
/// that it touches longest.
void absorb_crumbs(std::vector<GroundFace>& faces);

}  // namespace lifang
