#pragma once

#include "cli/plan_json.hpp"
#include "core/words.hpp"
#include "evaluate/coverage/coverage_account.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A table of the kinds with the shares that are covered, whether the profile's target is met, and who is
/// missed by the units' own stations (by every kind where none asks for one).
std::string describe_coverage(const Plan& plan, const std::vector<CoverageAccount>& accounts,
                              Language language);

/// "kinds" with the same, everyone missed included, and "target".
Json coverage_json(const Plan& plan, const std::vector<CoverageAccount>& accounts);

std::string describe_stations(const Plan& plan, const PlannedLayout& layout,
                              const std::vector<PlacedStation>& stations, Language language);
Json stations_json(const Plan& plan, const PlannedLayout& layout, const std::vector<PlacedStation>& stations);

}  // namespace lifang
