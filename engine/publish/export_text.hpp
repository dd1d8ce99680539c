#pragma once

#include "publish/publish.hpp"

#include <string>

namespace lifang {

/// Whether an encoding holds a text without loss.
bool can_hold(const std::string& text, Encoding encoding);

/// The longest beginning of a text that takes at most `bytes` in an encoding and ends between characters.
std::string cut_text(const std::string& text, std::size_t bytes, Encoding encoding);

/// A text that no spreadsheet takes for a formula: ' before = + - @ TAB CR (OWASP, CSV injection).
std::string escape_formula(const std::string& text);

}  // namespace lifang
