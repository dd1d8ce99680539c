#pragma once

#include "check/plan_rows.hpp"

#include <string>
#include <vector>

namespace lifang::checking {

/// What a unit of the file is, for its account: its compounds and the gates it keeps.
struct AccountUnit {
    std::vector<const CompoundRow*> compounds;
    double floor_area = 0.0;
    Number kept_gates;
    Text mode;
};

/// By unit of the layout.
std::vector<AccountUnit> find_account_units(const PlanRows& plan, const LayoutRow& layout);

/// An account worked out anew from docs/money.md, the compounds and the entries of the profile that stand in
/// the metadata. Whole fen.
std::vector<MoneyRow> work_out_lines(const PlanRows& plan, const AccountUnit& unit);

/// Sum of one side; none where it has no line, or one without an amount.
Number sum_of_side(const std::vector<MoneyRow>& lines, std::string_view side);

/// What is wrong with it when `has_side` and no sum: the amount of a line is not known.
bool has_side(const std::vector<MoneyRow>& lines, std::string_view side);

const MoneyRow* find_line(const std::vector<MoneyRow>& lines, std::string_view line);

}  // namespace lifang::checking
