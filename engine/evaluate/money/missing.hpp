#pragma once

#include "core/issue.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// What keeps accounts of units from being whole: entries that the profile leaves unset, and compounds in
/// scope of which a figure is not known that a rate of the profile asks for. An info issue each; none where
/// nothing is missing.
Issues find_missing_money(const Profile& profile, const std::vector<Compound>& compounds);

}  // namespace lifang
