#pragma once

#include "core/run.hpp"
#include "tessellate/blocks/blocks.hpp"
#include "tessellate/cells/divided_block.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// A building's ground is that of its compound, also where it stands over a street, reaches under
/// another compound's outline or over its own: there a piece of the block is given to its compound, and taken
/// from the outlines of others. Ground under a building of another compound stays. In the order of buildings.
void hold_buildings(const Site& site, const std::vector<RawBlock>& blocks,
                    const std::vector<std::optional<CompoundId>>& compound_of_building,
                    std::vector<DividedBlock>& divided, const Run& run);

/// Issues for compounds of whose built ground (of whose outline, where no building is known) more than a
/// twentieth lies outside their cell: a strip over the street, an overlap, an edge through a building.
void report_outside_cells(Tessellation& made, const Site& site, const Run& run);

}  // namespace lifang
