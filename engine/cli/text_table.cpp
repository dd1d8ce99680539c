#include "cli/text_table.hpp"

#include "cli/visible.hpp"
#include "core/utf8.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// A longer cell moves the rest of its own row only: a table of thousands of rows would be as many times as
/// long as its longest name.
constexpr int widest_column = 200;

std::string padded(const std::string& cell, int width, bool right) {
    const std::string blanks(static_cast<std::size_t>(std::max(0, width - count_columns(cell))), ' ');
    return right ? blanks + cell : cell + blanks;
}

}  // namespace

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
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widest_column, count_columns(row[i])));
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
