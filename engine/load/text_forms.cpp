#include "load/text_forms.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace lifang {
namespace {

struct Numeral {
    std::string_view text;
    int value;
};
constexpr std::array numerals = {Numeral{"〇", 0},  Numeral{"零", 0},   Numeral{"一", 1},   Numeral{"二", 2},
                                 Numeral{"两", 2},  Numeral{"三", 3},   Numeral{"四", 4},   Numeral{"五", 5},
                                 Numeral{"六", 6},  Numeral{"七", 7},   Numeral{"八", 8},   Numeral{"九", 9},
                                 Numeral{"十", 10}, Numeral{"百", 100}, Numeral{"千", 1000}};
constexpr int first_power = 10;

const Numeral* find_numeral(std::string_view text) {
    for (const Numeral& numeral : numerals)
        if (text.starts_with(numeral.text)) return &numeral;
    return nullptr;
}

/// Bytes of the UTF-8 sequence a byte begins; 1 for what begins none.
std::size_t sequence_length(unsigned char first) {
    if (first >= 0xF0) return 4;
    if (first >= 0xE0) return 3;
    return first >= 0xC0 ? 2 : 1;
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos) return {};
    return text.substr(start, text.find_last_not_of(blanks) - start + 1);
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
        else if (code == 0x3000 || code == 0xA0)
            folded += ' ';
        else if (code != 0xFEFF)
            folded += character;
    }
    return folded;
}

std::string fold_case(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

bool marks_unknown(std::string_view text) {
    constexpr std::array<std::string_view, 22> marks = {
        "",     "/",      "//",   "\\", "-",    "--",   "—",    "——",   "–",    "n/a",  "na",
        "null", "<null>", "none", "无", "不详", "未知", "不明", "待查", "暂无", "待定", "无数据"};
    const std::string folded = fold_case(trim(fold_width(text)));
    return std::find(marks.begin(), marks.end(), folded) != marks.end();
}

std::optional<int> read_chinese_number(std::string_view text, std::size_t* length) {
    int sum = 0, digit = 0;
    std::size_t at = 0;
    bool counts_powers = false, any = false;
    for (const Numeral* numeral = find_numeral(text); numeral; numeral = find_numeral(text.substr(at))) {
        constexpr int most = 9999;
        if (numeral->value >= first_power) {
            sum += std::max(digit, 1) * numeral->value;
            digit = 0;
            counts_powers = true;
        } else {
            digit = counts_powers ? numeral->value : digit * 10 + numeral->value;  // 八五 is 85, 八十五 too
        }
        if (sum + digit > most) return std::nullopt;
        at += numeral->text.size();
        any = true;
    }
    if (!any) return std::nullopt;
    if (length) *length = at;
    return sum + digit;
}

std::string spell_digits(std::string_view text) {
    std::string spelled;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 0;
        if (const auto number = read_chinese_number(text.substr(at), &length)) {
            spelled += std::to_string(*number);
        } else {
            length = std::min(sequence_length(static_cast<unsigned char>(text[at])), text.size() - at);
            spelled += text.substr(at, length);
        }
        at += length;
    }
    return spelled;
}

}  // namespace lifang
