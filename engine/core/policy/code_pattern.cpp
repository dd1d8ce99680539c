#include "core/policy/code_pattern.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace lifang {
namespace {

struct FieldWord {
    CodeField field;
    std::string_view word;
    bool is_number = false;
};
constexpr std::array<FieldWord, 6> field_words = {{{CodeField::community, "community"},
                                                   {CodeField::sequence, "sequence", true},
                                                   {CodeField::county, "county"},
                                                   {CodeField::subdistrict, "subdistrict"},
                                                   {CodeField::community_number, "community_number", true},
                                                   {CodeField::middle, "middle"}}};

struct Standard {
    std::string_view name;
    std::string_view pattern;
    int digits = 0;
};
constexpr Standard standards[] = {
    {"CJ/T 349-2010", "{county:6}{subdistrict:3}{community_number:3}{middle:6}{sequence:2}", 20}};

const FieldWord& word_of(CodeField field) {
    return *std::ranges::find(field_words, field, &FieldWord::field);
}

bool is_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

[[noreturn]] void refuse(const char* code, std::string_view word) {
    throw BadCodePattern{Message(code, {{"word", word}})};
}

std::string number_text(const CodePattern::Piece& piece, int number) {
    return fmt::format("{:0{}}", number, piece.digits);
}

const std::string& text_of(CodeField field, const CodeParts& parts) {
    switch (field) {
        case CodeField::county:
            return parts.county;
        case CodeField::subdistrict:
            return parts.subdistrict;
        case CodeField::middle:
            return parts.middle;
        default:
            return parts.community;
    }
}

}  // namespace

CodePattern::CodePattern(std::string_view pattern, int digits) : digits_(digits) {
    const auto* const named = std::ranges::find(standards, pattern, &Standard::name);
    if (named != std::end(standards)) pattern = named->pattern, digits_ = named->digits;
    const std::string_view whole = pattern;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::string_view literal = pattern.substr(0, open);
        if (literal.find('}') != std::string_view::npos) refuse("code_pattern_bracket", whole);
        if (!literal.empty()) pieces_.push_back({std::string(literal), std::nullopt, 0});
        if (open == std::string_view::npos) break;
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) refuse("code_pattern_bracket", whole);
        add(pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
    if (!has(CodeField::sequence)) refuse("code_pattern_without_sequence", whole);
}

void CodePattern::add(std::string_view inside) {
    const std::size_t colon = inside.find(':');
    const auto known = std::ranges::find(field_words, inside.substr(0, colon), &FieldWord::word);
    if (known == field_words.end()) refuse("code_pattern_field", inside.substr(0, colon));
    if (has(known->field)) refuse("code_pattern_field_twice", inside.substr(0, colon));
    Piece piece{{}, known->field, 0};
    if (colon != std::string_view::npos) {
        std::string_view digits = inside.substr(colon + 1);
        if (digits.size() == 2 && digits.front() == '0') digits.remove_prefix(1);
        if (digits.size() != 1 || digits < "1" || digits > "9") refuse("code_pattern_digits", inside);
        piece.digits = digits.front() - '0';
    }
    pieces_.push_back(std::move(piece));
}

bool CodePattern::has(CodeField field) const {
    return std::ranges::find(pieces_, std::optional(field), &Piece::field) != pieces_.end();
}

std::string_view name_of(CodeField field) { return word_of(field).word; }

std::string make_code(const CodePattern& pattern, const CodeParts& parts) {
    std::string code;
    for (const CodePattern::Piece& piece : pattern.pieces()) {
        if (!piece.field) {
            code += piece.literal;
        } else if (*piece.field == CodeField::sequence) {
            code += number_text(piece, parts.sequence);
        } else if (*piece.field == CodeField::community_number) {
            if (!parts.community_number) refuse("code_field_unknown", name_of(*piece.field));
            code += number_text(piece, *parts.community_number);
        } else {
            const std::string& text = text_of(*piece.field, parts);
            if (text.empty()) refuse("code_field_unknown", name_of(*piece.field));
            if (piece.digits > 0 &&
                (!is_digits(text) || text.size() != static_cast<std::size_t>(piece.digits)))
                throw BadCodePattern{
                    Message("code_field_of_other_length",
                            {{"word", name_of(*piece.field)}, {"text", text}, {"digits", piece.digits}})};
            code += text;
        }
    }
    const bool fits = is_digits(code) && code.size() == static_cast<std::size_t>(pattern.digits());
    if (pattern.digits() > 0 && !fits)
        throw BadCodePattern{Message("code_of_other_length", {{"code", code}, {"digits", pattern.digits()}})};
    return code;
}

}  // namespace lifang
