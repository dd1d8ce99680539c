#pragma once

#include "load/site/site.hpp"

#include <set>
#include <string>

namespace lifang {

/// Why a compound stays out of every unit, if it does: the first that holds of excluded, owner_unit, too_new,
/// consent_too_low, no_floor_area; where the profile says that unknown is out, the unknown_… of a rule stands
/// with the rule.
std::optional<ScopeReason> find_scope_reason(const Compound& compound, const Profile& profile,
                                             const std::set<std::string>& excluded = {});

/// Tells of which compounds a rule of scope could not judge because its figure is unknown, and what the
/// profile makes of them: one info issue per compound, or one per layer that never has the figure.
void report_unknown_scope(Site& site);

}  // namespace lifang
