#pragma once

#include "core/run.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <vector>

namespace lifang {

/// The site's communities; those known by name only get as ground the union of their compounds' cells, or,
/// where they have no compound, of the buildings that name them.
std::vector<Community> find_community_ground(const Site& site, const std::vector<Compound>& compounds,
                                             const std::vector<Cell>& cells, const Run& run);

}  // namespace lifang
