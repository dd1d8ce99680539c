#include "load/text/forms.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lifang {
namespace {

/// Bytes of the UTF-8 sequence a byte begins; 1 for what begins none.
std::size_t sequence_length(unsigned char first) {
    if (first >= 0xF0) return 4;
    if (first >= 0xE0) return 3;
    return first >= 0xC0 ? 2 : 1;
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Blanks beyond ASCII: no-break, those of typesetters (thin, narrow …), the ideographic; those without
/// width, which come along when a web page is copied.
bool is_wide_blank(char32_t code) {
    return code == 0xA0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
           code == 0x205F;
}
bool is_unseen(char32_t code) {
    return code == 0xFEFF || code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060;
}

std::size_t blank_length(std::string_view sequence) {
    const char32_t code = to_characters(sequence).front();
    return is_wide_blank(code) || is_unseen(code) ? sequence.size() : 0;
}

std::size_t wide_blank_at_start(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    return first < 0x80 ? 0 : blank_length(text.substr(0, sequence_length(first)));
}

std::size_t wide_blank_at_end(std::string_view text) {
    constexpr std::size_t longest = 4;
    if (static_cast<unsigned char>(text.back()) < 0x80) return 0;
    for (std::size_t length = 2; length <= std::min(longest, text.size()); ++length) {
        const std::string_view end = text.substr(text.size() - length);
        if (sequence_length(static_cast<unsigned char>(end.front())) == length) return blank_length(end);
    }
    return 0;
}

}  // namespace

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    while (!text.empty()) {
        if (blanks.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (const std::size_t length = wide_blank_at_start(text); length > 0)
            text.remove_prefix(length);
        else
            break;
    }
    while (!text.empty()) {
        if (blanks.find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else if (const std::size_t length = wide_blank_at_end(text); length > 0)
            text.remove_suffix(length);
        else
            break;
    }
    return text;
}

std::u32string to_characters(std::string_view text) {
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = std::min(sequence_length(first), text.size() - at);
        constexpr std::array<unsigned char, 5> masks = {0, 0x7F, 0x1F, 0x0F, 0x07};
        char32_t character = first & masks[length];
        for (std::size_t i = 1; i < length; ++i)
            character = character << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3F);
        characters += character;
        at += length;
    }
    return characters;
}

std::string fold_width(std::string_view text) {
    std::string folded;
    if (is_plain(text)) return std::string(text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length =
            std::min(sequence_length(static_cast<unsigned char>(text[at])), text.size() - at);
        const std::string_view character = text.substr(at, length);
        at += length;
        const char32_t code = to_characters(character).front();
        if (code >= 0xFF01 && code <= 0xFF5E)
            folded += static_cast<char>(code - 0xFF01 + '!');
        else if (is_wide_blank(code))
            folded += ' ';
        else if (code == 0x2018 || code == 0x2019 || code == 0x2BC)
            folded += '\'';
        else if (code == 0x2212)
            folded += '-';
        else if (!is_unseen(code))
            folded += character;
    }
    return folded;
}

std::string fold_case(std::string_view text) {
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto c = static_cast<unsigned char>(result[i]);
        if (c >= 'A' && c <= 'Z') result[i] = static_cast<char>(c - 'A' + 'a');
        if (c < 0xC0 || i + 1 >= result.size()) continue;
        const auto next = static_cast<unsigned char>(result[i + 1]);
        if (c == 0xC3 && next >= 0x80 && next <= 0x9E && next != 0x97)  // À to Þ
            result[i + 1] = static_cast<char>(next + 0x20);
        else if (c == 0xD0 && next >= 0x90 && next <= 0x9F)  // А to П
            result[i + 1] = static_cast<char>(next + 0x20);
        else if (c == 0xD0 && next >= 0xA0 && next <= 0xAF) {  // Р to Я
            result[i] = static_cast<char>(0xD1);
            result[i + 1] = static_cast<char>(next - 0x20);
        }
    }
    return result;
}

bool marks_unknown(std::string_view text) {
    constexpr std::array<std::string_view, 24> marks = {
        "",       "/",    "//", "\\",   "-",    "--",   "—",    "——",   "–",    "n/a",    "na",     "null",
        "<null>", "none", "无", "不详", "未知", "不明", "待查", "暂无", "待定", "无数据", "无资料", "不清楚"};
    const std::string folded = fold_case(trim(fold_width(text)));
    return std::find(marks.begin(), marks.end(), folded) != marks.end();
}

bool is_any_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

}  // namespace lifang
