#include "pipeline/session/assignment_rows.hpp"

#include "core/error.hpp"
#include "load/source/sheets.hpp"
#include "load/text/forms.hpp"
#include "publish/export/text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace lifang {
namespace {

using Columns = std::vector<std::optional<AssignmentRow::Column>>;

struct AssignmentColumn {
    std::string_view word;
    AssignmentRow::Column column;
};

constexpr AssignmentColumn column_names[] = {
    {"compound_id", AssignmentRow::compound}, {"小区标识", AssignmentRow::compound},
    {"compnd_id", AssignmentRow::compound},   {"小区编号", AssignmentRow::compound},
    {"compound", AssignmentRow::compound},    {"小区", AssignmentRow::compound},
    {"unit_id", AssignmentRow::unit_id},      {"单元标识", AssignmentRow::unit_id},
    {"unit", AssignmentRow::unit_id},         {"单元编号", AssignmentRow::unit_id},
    {"单元", AssignmentRow::unit_id},         {"管理单元", AssignmentRow::unit_id},
    {"unit_code", AssignmentRow::unit_code},  {"单元编码", AssignmentRow::unit_code},
    {"layout_id", AssignmentRow::layout},     {"方案编号", AssignmentRow::layout},
};

/// What a header names; of columns that mean the same the first.
Columns find_columns(const std::vector<std::string>& header) {
    Columns columns;
    for (const std::string& cell : header) {
        const std::string word = fold_case(fold_width(trim(cell)));
        const auto* const known = std::ranges::find(column_names, word, &AssignmentColumn::word);
        const bool is_known = known != std::end(column_names) &&
                              std::ranges::find(columns, std::optional(known->column)) == columns.end();
        columns.push_back(is_known ? std::optional(known->column) : std::nullopt);
    }
    return columns;
}

bool has(const Columns& columns, AssignmentRow::Column column) {
    return std::ranges::find(columns, std::optional(column)) != columns.end();
}

struct Header {
    std::size_t row = 0;
    Columns columns;
};

std::optional<Header> find_header(const Sheet& sheet) {
    constexpr std::size_t looked_at = 20;  // above it are titles
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), looked_at); ++row) {
        Header header{row, find_columns(sheet.rows[row])};
        const bool names_unit =
            has(header.columns, AssignmentRow::unit_id) || has(header.columns, AssignmentRow::unit_code);
        if (names_unit && has(header.columns, AssignmentRow::compound)) return header;
    }
    return std::nullopt;
}

/// A cell as its writer meant it: exports put ' before texts that spreadsheets would run.
std::string read_cell(const std::string& cell) {
    const std::string word(trim(cell));
    if (word.starts_with('\'') && escape_formula(word.substr(1)) == word) return word.substr(1);
    return word;
}

std::vector<AssignmentRow> read_rows(const Sheet& sheet, const Header& header) {
    std::vector<AssignmentRow> rows;
    for (std::size_t i = header.row + 1; i < sheet.rows.size(); ++i) {
        AssignmentRow row{{}, i + 1};
        const auto& cells = sheet.rows[i];
        for (std::size_t column = 0; column < std::min(cells.size(), header.columns.size()); ++column)
            if (header.columns[column]) row.words[*header.columns[column]] = read_cell(cells[column]);
        if (!row[AssignmentRow::compound].empty() || !row[AssignmentRow::unit_id].empty() ||
            !row[AssignmentRow::unit_code].empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

std::vector<AssignmentRow> read_assignment_rows(const std::string& source, const Run& run) {
    const auto places = locate(source);
    if (places.size() != 1 || !is_table_file(places.front().path))
        throw Error(ExitCode::input, source, Message("assignments_no_table"));
    for (const Sheet& sheet : read_sheets(places.front(), run))
        if (const auto header = find_header(sheet)) {
            std::vector<AssignmentRow> rows = read_rows(sheet, *header);
            if (rows.empty()) throw Error(ExitCode::input, source, Message("assignments_without_rows"));
            return rows;
        }
    throw Error(ExitCode::input, source, Message("assignments_without_columns"));
}

}  // namespace lifang
