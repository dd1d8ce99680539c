#pragma once

#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/service_point.hpp"

#include <span>

namespace lifang {

/// Who of the compounds is served by points of a kind, one row each, in their order. Where points have
/// capacities, households are assigned to those within their limits, as many as there is room for, with the
/// least walk; a compound whose households are not known is served as if there were room. Costs what
/// find_reach() costs, with capacities a run of Dijkstra's algorithm a point, and assign_households().
std::vector<Coverage> cover_kind(const DistrictView& view, const std::string& kind,
                                 std::span<const ServicePoint> points, std::span<const CompoundId> compounds);

}  // namespace lifang
