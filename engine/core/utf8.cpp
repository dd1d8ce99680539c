#include "core/utf8.hpp"

#include <algorithm>
#include <array>

#include <utf8proc.h>

namespace lifang {
namespace {

constexpr char32_t replacement = U'\uFFFD';

}  // namespace

std::optional<char32_t> next_character(std::string_view text, std::size_t& at) {
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    utf8proc_int32_t character = 0;
    const auto length =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &character);
    at += static_cast<std::size_t>(std::max<utf8proc_ssize_t>(length, 1));
    if (length <= 0) return std::nullopt;
    return static_cast<char32_t>(character);
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!next_character(text, at)) return false;
    return true;
}

std::u32string to_characters(std::string_view text) {
    std::u32string characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) characters += next_character(text, at).value_or(replacement);
    return characters;
}

void append_character(std::string& text, char32_t character) {
    const auto code = static_cast<utf8proc_int32_t>(character);
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length =
        utf8proc_encode_char(utf8proc_codepoint_valid(code) ? code : replacement, bytes.data());
    text.append(bytes.begin(), bytes.begin() + length);
}

std::size_t count_fitting_bytes(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text.size();
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
    };
    while (bytes > 0 && continues(bytes)) --bytes;
    return bytes;
}

char32_t to_lower(char32_t character) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

int count_columns(std::string_view text) {
    int columns = 0;
    for (const char32_t character : to_characters(text))
        columns += utf8proc_charwidth(static_cast<utf8proc_int32_t>(character));
    return columns;
}

}  // namespace lifang
