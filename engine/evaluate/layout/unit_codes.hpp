#pragma once

#include "core/profile.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lifang {

/// The units that get codes, in the order in which they are counted.
struct UnitsToCode {
    const std::vector<std::optional<CommunityId>>& communities;  ///< each unit's; empty: none, or several
    const std::vector<MultiPolygon>& shapes;
    std::vector<bool> is_coded;  ///< has its code already, and keeps it
};

/// The codes of units, by the profile's pattern (core/policy/code_pattern.hpp). `known`: all communities;
/// `taken`: codes that are not given again. County, sub-district and number of a community are those in its
/// id where that has 12 digits (6 + 3 + 3, as China's statistical division codes have them); a number also an
/// id of 3 digits; else the profile's. A unit in several communities is a merged community: the first is 601,
/// then on from west to east, where equal from north to south (CJ/T 349-2010). Codes of units that are coded
/// are empty. Throws Error(input) when the pattern is malformed, or a unit lacks what it asks for.
std::vector<std::string> make_unit_codes(const Profile& profile, const std::vector<Community>& known,
                                         const UnitsToCode& units, const std::set<std::string>& taken);

}  // namespace lifang
