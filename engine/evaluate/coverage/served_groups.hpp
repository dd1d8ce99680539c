#pragma once

#include "evaluate/coverage/service_point.hpp"

#include <array>
#include <vector>

namespace lifang {

// Which service points serve whom.

/// Whom facilities of a district serve: compounds in scope, and apart from them those that are not. An old
/// layout may hold some that a later rule excluded: they have rows too, and take nobody's room. Ascending.
std::array<std::vector<CompoundId>, 2> group_by_scope(const std::vector<Compound>& compounds);

/// The points of a kind that serve a unit: those on its cells and, of the compounds in which stations are
/// placed, its own. All lists ascend.
std::vector<ServicePoint> find_points_of_unit(const DistrictView& view, const AskedKind& kind,
                                              const std::vector<CompoundId>& compounds,
                                              const std::vector<CellId>& cells,
                                              const std::vector<CompoundId>& placed);

}  // namespace lifang
