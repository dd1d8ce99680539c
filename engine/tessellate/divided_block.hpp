#pragma once

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

}  // namespace lifang
