#pragma once

#include "load/site.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// What the texts in a table mean. All return nothing for what they cannot read: unknown is not 0.

std::string_view trim(std::string_view text);
/// The number a text starts with: "6", "12.5 m", "6层", "~3"; of lists "5;7" the first.
std::optional<double> read_number(std::string_view text);
std::optional<int> read_count(std::string_view text);  ///< 0 or more, rounded
std::optional<int> read_year(std::string_view text);   ///< "1985", "1985-06-01", "1985年": 1800 to 2200
/// yes/no in OSM's, databases' and Chinese spelling; any other text is yes as in tunnel=culvert.
bool read_flag(std::string_view text);
std::optional<bool> read_yes_no(std::string_view text);  ///< nothing unless it is clearly one of both
/// 0.85, 85 and "85%" are the same share.
std::optional<double> read_share(std::string_view text);
std::optional<Management> read_management(std::string_view text);

}  // namespace lifang
