#pragma once

#include "core/run.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace lifang {

/// One row of a table that says who belongs to which unit, as its writer named things.
struct AssignmentRow {
    enum Column { compound, unit_id, unit_code, layout };
    std::array<std::string, 4>
        words;               ///< by column, without blanks around; empty where the table has no such
    std::size_t number = 0;  ///< of the row in its sheet, from 1

    const std::string& operator[](Column column) const { return words[column]; }
};

/// Reads a table (CSV, TSV, TXT, XLSX, XLS, ODS; “PATH:SHEET”, of several sheets the one that has these
/// columns), in UTF-8 or GBK. Its header is among the first twenty rows and names compound_id and unit_id or
/// unit_code, in English or Chinese; other columns are passed over, and rows that name neither. Of texts that
/// an export put ' before, that is taken away. Throws Error(input): unreadable, no such columns, no rows.
std::vector<AssignmentRow> read_assignment_rows(const std::string& source, const Run& run);

}  // namespace lifang
