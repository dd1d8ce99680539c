#pragma once

#include "core/profile.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// OSM's building=*, our own names and other words in Chinese, German and Russian; of Chinese texts also
/// their parts (“六层砖混住宅楼”). `yes` and empty are unknown; words that say something else altogether are
/// `other`. Nothing for a word nobody here knows.
std::optional<BuildingKind> find_kind_of_building(std::string_view text);

/// What another tag of an otherwise unknown building tells: amenity=school, office=*, shop=*, tourism=hotel.
BuildingKind find_kind_of_use(std::string_view key, std::string_view value);

/// The known word nearest to one that is not, if any is near.
std::optional<std::string> find_nearest_kind_word(std::string_view text);

}  // namespace lifang
