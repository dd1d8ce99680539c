#include "load/text/forms.hpp"

#include "core/utf8.hpp"
#include "load/text/bytes.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

/// Blanks beyond ASCII: no-break, those of typesetters (thin, narrow …), the ideographic; those without
/// width, which come along when a web page is copied.
bool is_wide_blank(char32_t code) {
    return code == 0xA0 || code == 0x3000 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
           code == 0x205F;
}
bool is_unseen(char32_t code) {
    return code == 0xFEFF || code == 0xAD || (code >= 0x200B && code <= 0x200D) || code == 0x2060;
}

bool is_blank(char32_t code) {
    return code == ' ' || code == '\t' || code == '\r' || code == '\n' || is_wide_blank(code) ||
           is_unseen(code);
}

}  // namespace

std::string_view trim(std::string_view text) {
    for (std::size_t end = 0; !text.empty(); end = 0) {
        const auto first = next_character(text, end);
        if (!first || !is_blank(*first)) break;
        text.remove_prefix(end);
    }
    while (!text.empty()) {
        const std::size_t start = count_fitting_bytes(text, text.size() - 1);
        std::size_t end = start;
        const auto last = next_character(text, end);
        if (!last || !is_blank(*last) || end != text.size()) break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

std::string fold_width(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    std::string folded;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const auto code = next_character(text, at);
        if (!code)
            folded += text[start];
        else if (*code >= 0xFF01 && *code <= 0xFF5E)
            folded += static_cast<char>(*code - 0xFF01 + '!');
        else if (is_wide_blank(*code))
            folded += ' ';
        else if (*code == 0x2018 || *code == 0x2019 || *code == 0x2BC)
            folded += '\'';
        else if (*code == 0x2212)
            folded += '-';
        else if (!is_unseen(*code))
            folded += text.substr(start, at - start);
    }
    return folded;
}

std::string fold_case(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (const auto letter = next_character(text, at))
            append_character(folded, to_lower(*letter));
        else
            folded += text[start];
    }
    return folded;
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
