#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lifang {

/// The character that starts at `at`, which moves behind it; nothing for a byte that does not begin one (or
/// begins one that is cut, overlong, a surrogate, beyond U+10FFFF), and `at` moves by that byte.
std::optional<char32_t> next_character(std::string_view text, std::size_t& at);

/// Whether a character does something instead of showing something: C0, DEL, C1.
constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f); }

/// Whether a character changes the order in which others are shown, or ends the line, and so can make a text
/// look like another (Unicode TR 36).
constexpr bool is_reordering(char32_t c) {
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

}  // namespace lifang
