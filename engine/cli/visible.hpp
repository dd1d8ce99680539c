#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// A text as a terminal may be shown it: control characters, characters that turn the order of others around
/// and bytes that are no UTF-8 are spelled out (ESC as \x1b, U+202E as \u202e), so that a name from a
/// stranger's file can neither steer the terminal nor look like another. Line ends and tabs stay.
std::string visible(std::string_view text);

/// The same on one line: line ends and tabs are spelled out too (\n, \t).
std::string visible_line(std::string_view text);

/// JSON whose strings hold no such character raw, with the same value: \u009b, \u202e.
std::string visible_json(std::string_view json);

}  // namespace lifang
