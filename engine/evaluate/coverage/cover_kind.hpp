#pragma once

#include "evaluate/coverage/coverage.hpp"
#include "evaluate/coverage/service_point.hpp"

#include <span>

namespace lifang {

/// Who of the compounds is served by points of a kind, within the limits of the points, one row each, in
/// their order: KindWalks asked once.
std::vector<Coverage> cover_kind(const DistrictView& view, const std::string& kind,
                                 std::span<const ServicePoint> points, std::span<const CompoundId> compounds);

}  // namespace lifang
