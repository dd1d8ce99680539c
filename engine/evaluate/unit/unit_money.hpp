#pragma once

#include "core/id.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// Sets the mode that the profile's rules advise for a unit, its account and the figures that follow. The
/// unit knows its sums over compounds and its gates by then.
void judge_money(const Profile& profile, const std::vector<Compound>& compounds,
                 const std::vector<CompoundId>& members, Unit& unit);

}  // namespace lifang
