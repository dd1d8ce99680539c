#pragma once

#include "tessellate/cells/map.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// A ground cell to be: the n-th ground of its block; 0 is what no seed claims, the last ones are out of
/// reach of all that is built.
struct GroundNumber {
    std::uint32_t block = 0;
    std::uint32_t number = 0;
};

/// Fills `cell_of_seed` and `ground` of every block: compounds keep their position, ground follows behind
/// them in block order. Answers the ground cells in that order.
std::vector<GroundNumber> number_cells(std::vector<DividedBlock>& divided, std::size_t compounds,
                                       const std::vector<std::optional<CompoundId>>& compound_of_building);

/// Traces cells, blocks and the district. Throws Error(internal) when a compound has no ground.
void make_cells(Tessellation& made, const std::vector<RawBlock>& blocks, const CellMap& map,
                const std::vector<GroundNumber>& numbers, const MillimetreGrid& mm, const Run& run);

}  // namespace lifang
