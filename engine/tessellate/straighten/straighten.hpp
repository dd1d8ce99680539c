#pragma once

#include "tessellate/cells/divided_block.hpp"
#include "tessellate/cells/map.hpp"

#include <vector>

namespace lifang {

/// Draws the lines inside blocks as a person would: straight between what stands there, along paths and walls
/// that run within a few metres, with few corners, longest lines first. Streets, banks, the district's edge
/// and mapped outlines stay; where a line ends on them it may end up to 4.5 m beside. The map stays the same
/// map: each line parts the same two cells and joins the same meetings, in the same order around them;
/// nothing crosses, no seed is cut, and no building that was not cut before. Where a line cannot be drawn so
/// it stays as it was. Nothing moves by more than 5 m. n log n; the same for any number of threads.
CellMap straighten(const CellLines& lines, const Site& site, const std::vector<DividedBlock>& divided,
                   const MillimetreGrid& mm, const Run& run);

}  // namespace lifang
