#pragma once

#include "core/message.hpp"
#include "core/run.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// One row of a file of rules, as its writer named things. The columns are those of the plan file's table
/// `constraints`.
struct RuleRow {
    enum Column { kind, compound, other, unit, note, author };
    std::array<std::string, 6> words;  ///< by column, without blanks around
    Message place;                     ///< "row 4", "item 3"

    const std::string& operator[](Column column) const { return words[column]; }
};

/// The name of a column, as in the plan file: kind, compound_id, other_id, unit_id, note, author.
std::string_view name_of(RuleRow::Column column);

/// Reads rules from a table (CSV, TSV, TXT, XLSX, XLS, ODS; “PATH:SHEET”) whose first row names its columns,
/// in English or Chinese, from JSON (a list of objects), or from another plan file's table `constraints`.
/// Empty rows are passed over. Throws Error(input) that says where: an unreadable file, a column or key
/// nobody knows with the nearest known, a missing one.
std::vector<RuleRow> read_rule_rows(const std::string& source, const Run& run);

}  // namespace lifang
