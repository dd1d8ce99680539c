#pragma once

#include "tessellate/cells/tessellation.hpp"

namespace lifang {

/// Where communities are known by name only, a compound that names none stands in no jurisdiction of its own:
/// it is taken into that of the neighbours it shares the longest border with, from the known ones outwards.
/// Says how many as one issue. Compounds that only touch others without a name stay without. Leaves a site
/// whose communities have outlines alone: there, lying outside of all is a fact. n log n in the cells.
void settle_unknown_communities(Tessellation& made, const Site& site);

}  // namespace lifang
