#pragma once

#include "load/site/site.hpp"
#include "tessellate/seeds/seeds.hpp"

#include <vector>

namespace lifang {

/// The buildings of a block one by one, in order of their seeds. One that has no seed, because it is drawn
/// under another, goes with the building over it; under ground of others it goes with none.
std::vector<std::vector<BuildingId>> group_singly(const std::vector<BuildingId>& buildings,
                                                  const std::vector<Seed>& seeds,
                                                  const std::vector<Point>& building_points);

/// A compound of one building (and those drawn under it), called by the first one's key. What the building
/// does not know of itself, it has from the mapped compound it stands in: community, year, management,
/// consent, and why it is out of scope.
Compound make_single(const Site& site, const std::vector<BuildingId>& members,
                     const std::vector<std::optional<CommunityId>>& community_of_building);

/// When every building is an atom, mapped compounds have no row of their own: their features are accounted
/// for as unused, each with an issue that says so.
void account_parted_compounds(Site& site);

}  // namespace lifang
