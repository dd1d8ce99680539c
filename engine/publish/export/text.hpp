#pragma once

#include "publish/export/encoding.hpp"

#include <string>

namespace lifang {

/// What an encoding holds of a text: all of it, or less.
std::string held_part(const std::string& text, Encoding encoding);

/// The longest beginning of a text that takes at most `bytes` in an encoding and ends between characters.
std::string cut_text(const std::string& text, std::size_t bytes, Encoding encoding);

/// A text that no spreadsheet takes for a formula: ' before = + - @ TAB CR LF, also those of full width
/// (OWASP, CSV injection), and also behind blanks. A plain number such as -1 stays.
std::string escape_formula(const std::string& text);

/// The text of a CSV cell: in quotes where a comma, a quote or a line end is in it.
std::string quote_csv(const std::string& text);

/// A text that XML 1.0 can hold: U+FFFD for control characters and bytes that are no UTF-8; every line end is
/// LF, as XML reads it.
std::string replace_controls(const std::string& text);

}  // namespace lifang
