#pragma once

#include "load/site/site.hpp"

#include <optional>
#include <string_view>

namespace lifang {

/// Words in a table that are no figures. Nothing for what cannot be read.

/// yes/no in OSM's, databases' and Chinese spelling; any other text that says something is yes, as in
/// tunnel=culvert.
bool read_flag(std::string_view text);
std::optional<bool> read_yes_no(std::string_view text);  ///< nothing unless it is clearly one of both
/// Our own codes and the words of housing offices. Nothing where a text names two of them.
std::optional<Management> read_management(std::string_view text);

}  // namespace lifang
