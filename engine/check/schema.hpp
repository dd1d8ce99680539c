#pragma once

#include "check/table.hpp"

#include <string_view>
#include <vector>

namespace lifang::checking {

/// What the plan file promises of a column (docs/plan-file.md); of figures it follows from core/figures.
enum class Kind {
    text,
    id,      ///< text that is never empty
    whole,   ///< whole number, not negative
    number,  ///< any finite number
    size,    ///< length, area, weight: finite, not negative
    share,   ///< 0–1
    flag,    ///< 0 or 1
    money    ///< CNY with two decimals
};

struct ColumnRule {
    std::string_view name;
    Kind kind;
    bool required = false;  ///< never NULL
    bool may_lack = false;  ///< the table may be without the column: plan files of before, other programs
    std::vector<std::string_view> choices{};

    ColumnRule set() const;    ///< the same, required
    ColumnRule later() const;  ///< the same, of which tables may be without
};

/// Columns whose values together stand in another table's columns too, where none of them is NULL.
struct Reference {
    std::vector<std::string_view> columns;
    std::string_view table;
    std::vector<std::string_view> targets;
};

struct TableRule {
    std::string_view name;
    ShapeType shape;
    bool shape_required = true;
    std::vector<ColumnRule> columns;
    std::vector<std::string_view> key{};  ///< unique together; empty: none
    std::vector<Reference> references{};
    bool may_lack = false;  ///< the file may be without the table: plan files of before, other programs
};

const std::vector<TableRule>& table_rules();

}  // namespace lifang::checking
