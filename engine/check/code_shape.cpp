#include "check/code_shape.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace lifang::checking {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

/// "{word}", "{word:3}" or "{word:03}" at the beginning of a text.
struct Field {
    std::string word;
    std::size_t digits = 0;  ///< 0: not told
    std::size_t length = 0;  ///< of the whole field
};

std::optional<Field> read_field(std::string_view text) {
    if (!text.starts_with('{')) return std::nullopt;
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", 1);
    if (end == std::string_view::npos || end == 1) return std::nullopt;
    Field field{std::string(text.substr(1, end - 1)), 0, end + 1};
    if (text[end] == '}') return field;
    if (text[end] != ':') return std::nullopt;
    std::string_view number = text.substr(end + 1, 3);  // "3}" or "03}"
    if (number.starts_with('0')) number.remove_prefix(1), ++field.length;
    if (number.size() < 2 || number[1] != '}' || !is_digit(number[0]) || number[0] == '0')
        return std::nullopt;
    field.digits = static_cast<std::size_t>(number[0] - '0');
    field.length += 2;
    return field;
}

}  // namespace

CodeShape::CodeShape(const std::string& pattern, const std::string& middle) {
    const std::string_view text = pattern;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto field = read_field(text.substr(at))) {
            add_field(field->word, field->digits, middle);
            at += field->length;
        } else {
            add_literal(text.substr(at++, 1));
        }
    }
}

void CodeShape::add_literal(std::string_view literal) {
    if (literal.empty()) return;
    if (pieces_.empty() || pieces_.back().kind != Piece::Kind::literal)
        pieces_.push_back({Piece::Kind::literal, {}});
    pieces_.back().literal += literal;
}

void CodeShape::add_field(const std::string& word, std::size_t digits, const std::string& middle) {
    using Kind = Piece::Kind;
    ++fields_;
    counts_ = counts_ || word == "sequence";
    if (word == "community")
        pieces_.push_back({Kind::community, {}});
    else if (word == "middle")
        add_literal(middle);
    else if (word == "sequence" || word == "community_number")
        pieces_.push_back({Kind::digits_or_more, {}, std::max<std::size_t>(digits, 1)});
    else if (digits > 0)
        pieces_.push_back({Kind::digits_exactly, {}, digits});
    else
        pieces_.push_back({Kind::text, {}});
}

CodeShape::Places CodeShape::follow(const Piece& piece, const std::string& code, const Places& from,
                                    const std::set<std::string>& communities) {
    Places to(code.size() + 1, false);
    const std::string_view text = code;
    std::size_t digits = 0;  // that end at the place
    bool any_before = false;
    for (std::size_t at = 0; at <= code.size(); ++at) {
        const std::string_view rest = text.substr(at);
        if (at > 0) digits = is_digit(code[at - 1]) ? digits + 1 : 0;
        switch (piece.kind) {
            case Piece::Kind::literal:
                if (from[at] && rest.starts_with(piece.literal)) to[at + piece.literal.size()] = true;
                break;
            case Piece::Kind::community:
                if (!from[at]) break;
                if (rest.starts_with("00")) to[at + 2] = true;
                for (const std::string& id : communities)
                    if (!id.empty() && rest.starts_with(id)) to[at + id.size()] = true;
                break;
            case Piece::Kind::text:
                to[at] = any_before;
                any_before = any_before || from[at];
                break;
            case Piece::Kind::digits_exactly:
                to[at] = digits >= piece.digits && from[at - piece.digits];
                break;
            case Piece::Kind::digits_or_more:
                // longer by one digit than a run that may end before, or as many as must be
                to[at] = digits >= piece.digits &&
                         (from[at - piece.digits] || (digits > piece.digits && to[at - 1]));
                break;
        }
    }
    return to;
}

bool CodeShape::admits(const std::string& code, const std::set<std::string>& communities) const {
    Places places(code.size() + 1, false);
    places[0] = true;
    for (const Piece& piece : pieces_) places = follow(piece, code, places, communities);
    return places[code.size()];
}

}  // namespace lifang::checking
