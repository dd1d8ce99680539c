#pragma once

#include "core/profile.hpp"
#include "tessellate/blocks/blocks.hpp"
#include "tessellate/voronoi/seed.hpp"

#include <vector>

namespace lifang {

/// The open ground of a block that lies farther from every house and compound in it than the profile's reach:
/// no compound's. Its edge is drawn in long straight lines within the reach; what is narrow or small stays
/// with the compounds. Empty in a block without houses. Linear in the seeds where all is near them.
MultiPolygon find_far_ground(const RawBlock& block, const std::vector<Seed>& seeds,
                             const GroundPolicy& policy);

}  // namespace lifang
