#include "cli/visible.hpp"

#include "core/utf8.hpp"

#include <cstdint>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Copies a text; `spell` says how a character that must not go to a terminal is written, or nothing to let
/// it pass.
template <class Spell>
std::string replace(std::string_view text, const Spell& spell) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const auto character = next_character(text, at);
        const std::string_view bytes = text.substr(start, at - start);
        const bool is_plain = character && !is_control(*character) && !is_reordering(*character);
        shown += is_plain ? std::string(bytes) : spell(character, bytes);
    }
    return shown;
}

std::string spell_out(std::optional<char32_t> character, std::string_view bytes) {
    if (!character) return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
    return fmt::format(*character < 0x100 ? fmt::runtime("\\x{:02x}") : fmt::runtime("\\u{:04x}"),
                       static_cast<std::uint32_t>(*character));
}

}  // namespace

std::string visible(std::string_view text) {
    return replace(text, [](std::optional<char32_t> character, std::string_view bytes) {
        return character == '\n' || character == '\t' ? std::string(bytes) : spell_out(character, bytes);
    });
}

std::string visible_line(std::string_view text) {
    return replace(text, [](std::optional<char32_t> character, std::string_view bytes) {
        return character == '\n' ? "\\n" : character == '\t' ? "\\t" : spell_out(character, bytes);
    });
}

std::string visible_json(std::string_view json) {
    return replace(json, [](std::optional<char32_t> character, std::string_view bytes) {
        const bool is_layout =
            character == '\n' || !character;  // strings have their own bytes mended already
        return is_layout ? std::string(bytes)
                         : fmt::format("\\u{:04x}", static_cast<std::uint32_t>(*character));
    });
}

}  // namespace lifang
