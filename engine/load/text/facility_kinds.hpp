#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// The code of a kind of facility: our own, OSM's words for amenities and leisure, and Chinese names by their
/// parts (“社区卫生服务站”). Nothing for a word nobody here knows.
std::optional<std::string> find_kind_of_facility(std::string_view text);

/// The known word nearest to one that is not, if any is near.
std::optional<std::string> find_nearest_facility_word(std::string_view text);

}  // namespace lifang
