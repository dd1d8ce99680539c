#pragma once

#include "tessellate/plane/inside.hpp"
#include "tessellate/voronoi/borders.hpp"
#include "tessellate/voronoi/diagram.hpp"

#include <vector>

namespace lifang {

/// Joins the edges between the same two seeds to lines from one meeting of three seeds to the next,
/// simplifies them and cuts them at the block's edge. Only borders whose smaller seed `is_own` are made; the
/// other edges say where borders meet.
std::vector<SeedBorder> chain_borders(const std::vector<DiagramEdge>& edges, const std::vector<bool>& is_own,
                                      const Inside& block, const MillimetreGrid& mm);

}  // namespace lifang
