#pragma once

#include "tessellate/seeds/seeds.hpp"
#include "tessellate/voronoi/borders.hpp"

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
    MultiPolygon far;             ///< out of reach of all that is built: no compound's ground
    std::uint32_t first_far = 0;  ///< the cell of its first part; the others follow
};

}  // namespace lifang
