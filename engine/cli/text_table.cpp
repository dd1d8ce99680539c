#include "cli/text_table.hpp"

#include "cli/visible.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <utility>

namespace lifang {
namespace {

bool is_wide(char32_t c) {
    constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},
        {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x20000, 0x3fffd}};
    return std::ranges::any_of(ranges,
                               [&](const auto& range) { return c >= range.first && c <= range.second; });
}

std::string padded(const std::string& cell, int width, bool right) {
    const std::string blanks(static_cast<std::size_t>(std::max(0, width - count_columns(cell))), ' ');
    return right ? blanks + cell : cell + blanks;
}

}  // namespace

int count_columns(std::string_view utf8) {
    int columns = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t character = next_character(utf8, at).value_or(U'?');
        const bool combining = character >= 0x300 && character <= 0x36f;
        columns += combining ? 0 : is_wide(character) ? 2 : 1;
    }
    return columns;
}

TextTable::TextTable(std::vector<std::string> header) : has_header_(true) {
    rows_.push_back(std::move(header));
}

void TextTable::add_row(std::vector<std::string> cells) {
    for (std::string& cell : cells) cell = visible_line(cell);
    rows_.push_back(std::move(cells));
}

std::string TextTable::text() const {
    std::vector<int> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], count_columns(row[i]));
    }
    std::string all;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        std::string line;
        for (std::size_t i = 0; i < rows_[r].size(); ++i)
            line += "  " + padded(rows_[r][i], widths[i], right_.contains(i));
        line.erase(line.find_last_not_of(' ') + 1);
        all += line + "\n";
        if (r > 0 || !has_header_) continue;
        for (const int width : widths) all += "  " + std::string(static_cast<std::size_t>(width), '-');
        all += "\n";
    }
    return all;
}

}  // namespace lifang
