#include "load/text/csv.hpp"

#include "core/utf8.hpp"
#include "load/text/bytes.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

TextRows split(std::string_view text, char separator) {
    TextRows rows;
    std::vector<std::string> row;
    std::string value;
    bool is_quoted = false, has_any = false;
    const auto end_row = [&] {
        row.push_back(std::move(value));
        rows.push_back(std::move(row));
        value.clear(), row.clear();
        has_any = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        has_any = true;
        if (is_quoted) {
            if (c != '"')
                value += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                value += text[++i];
            else
                is_quoted = false;
        } else if (c == '"' && value.empty()) {
            is_quoted = true;
        } else if (c == separator) {
            row.push_back(std::move(value));
            value.clear();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            value += c;
        }
    }
    if (has_any) end_row();
    return rows;
}

/// How many of the first lines have the number of values that most of them have, if that is more than one.
std::size_t count_agreeing(std::string_view text, char separator) {
    constexpr std::size_t looked_at = 50;
    const TextRows rows = split(text, separator);
    std::map<std::size_t, std::size_t> lines_of_width;
    for (std::size_t i = 0; i < std::min(rows.size(), looked_at); ++i) ++lines_of_width[rows[i].size()];
    lines_of_width.erase(1);
    std::size_t most = 0;
    for (const auto& [width, lines] : lines_of_width) most = std::max(most, lines * width);
    return most;
}

/// Behind the mark of two bytes.
std::string decode_utf16(std::string_view bytes, bool is_little) {
    std::u16string pairs;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[is_little ? i : i + 1]);
        const auto high = static_cast<unsigned char>(bytes[is_little ? i + 1 : i]);
        pairs += static_cast<char16_t>(high << 8 | low);
    }
    std::string text;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        char32_t code = pairs[i];
        const bool is_pair = code >= 0xD800 && code < 0xDC00 && i + 1 < pairs.size() &&
                             pairs[i + 1] >= 0xDC00 && pairs[i + 1] < 0xE000;
        if (is_pair) code = 0x10000 + ((code - 0xD800) << 10) + (pairs[++i] - 0xDC00U);
        append_character(text, code);
    }
    return text;
}

}  // namespace

std::string decode_text_file(const std::string& bytes) {
    if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, true);
    if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, false);
    if (bytes.starts_with("\xEF\xBB\xBF")) return bytes.substr(3);
    return read_unnamed_text(bytes);
}

TextRows read_csv(std::string_view text) {
    char best = ',';
    std::size_t most = 0;
    for (const char separator : {',', '\t', ';'})
        if (const std::size_t agreeing = count_agreeing(text, separator); agreeing > most) {
            most = agreeing;
            best = separator;
        }
    return split(text, best);
}

}  // namespace lifang
