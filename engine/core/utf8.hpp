#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lifang {

/// Texts as characters: UTF-8 is taken apart here, by utf8proc, and nowhere else.

/// The character that starts at `at`, which moves behind it; nothing for a byte that does not begin one (or
/// begins one that is cut, overlong, a surrogate, beyond U+10FFFF), and `at` moves by that byte.
std::optional<char32_t> next_character(std::string_view text, std::size_t& at);

/// Whether all of a text is UTF-8, to the last byte.
bool is_utf8(std::string_view text);

/// The text's characters, U+FFFD for each byte that begins none.
std::u32string to_characters(std::string_view text);

/// Puts a character behind a text; U+FFFD for what is none, a surrogate.
void append_character(std::string& text, char32_t character);

/// Bytes of the longest beginning of a text that takes at most `bytes` and ends between characters.
std::size_t count_fitting_bytes(std::string_view text, std::size_t bytes);

/// The letter in lower case, of any alphabet; what has no cases comes back as it is.
char32_t to_lower(char32_t character);

/// Columns that a text takes on a terminal: two for Chinese, Japanese and Korean characters and full-width
/// forms, none for combining marks and controls, one for others (Unicode UAX #11).
int count_columns(std::string_view text);

/// Whether a character does something instead of showing something: C0, DEL, C1.
constexpr bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7f && c <= 0x9f); }

/// Whether a character changes the order in which others are shown, or ends the line, and so can make a text
/// look like another (Unicode TR 36).
constexpr bool is_reordering(char32_t c) {
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

}  // namespace lifang
