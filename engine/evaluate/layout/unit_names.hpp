#pragma once

#include "core/words.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lifang {

/// What a unit goes by.
struct UnitName {
    std::string key;   ///< "u01", "u02" … in the order of the units
    std::string code;  ///< by the profile's pattern: unit_codes.hpp
    std::string
        name;  ///< 怡康路社区第2单元; without community 中山东路片1, by the longest named street around it
};

/// A unit's name for readers of a language. The plan has it as make_unit_names() made it, in Chinese where
/// its community or street is Chinese; English counts in its own words: "怡康路社区 2", "unit 3".
std::string unit_name_in(const std::string& name, Language language);

/// What the units of a layout that was made from another go by: those that stay keep their names, and new
/// ones take none that a layout before had.
struct KeptNames {
    std::vector<std::optional<UnitName>> by_unit;  ///< empty for a new unit
    std::set<std::string> keys, codes, names;      ///< taken
};

/// For units by the one of the `known` communities they lie in. Throws Error(input) when the profile's
/// pattern is malformed. `kept` by the same numbers as `communities`; null for a layout of its own.
std::vector<UnitName> make_unit_names(const Profile& profile, const std::vector<Community>& known,
                                      const std::vector<std::optional<CommunityId>>& communities,
                                      const std::vector<MultiPolygon>& shapes,
                                      const std::vector<UnitBorder>& borders,
                                      const KeptNames* kept = nullptr);

}  // namespace lifang
