#include "check/row_reader.hpp"

namespace lifang::checking {
namespace {

constexpr const char* amounts_of_a_year[] = {
    "income_cny",          "subsidy_cny",   "cost_cny",      "net_cny",    "balance_cny",   "city_refund_cny",
    "prepaid_parking_cny", "operators_cny", "companies_cny", "owners_cny", "investors_cny", "fund_cny"};

/// Calls `take` with every row of a table and what its unit states.
template <class Take>
void for_each_row(std::vector<Table>& tables, std::string_view name, const Positions& layouts,
                  const std::vector<Positions>& units, PlanRows& plan, Take take) {
    Reader rows(tables, name);
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const Position l = find(layouts, rows.view(i, "layout_id"));
        const Position unit = l ? find(units[*l], rows.view(i, "unit_id")) : Position();
        if (unit) take(rows, i, plan.layouts[*l].units[*unit].money);  // else told by check_values
    }
}

}  // namespace

void read_money(std::vector<Table>& tables, const Positions& layouts, const std::vector<Positions>& units,
                PlanRows& plan) {
    for_each_row(tables, "unit_modes", layouts, units, plan,
                 [](const Reader& rows, std::size_t i, MoneyRows& unit) {
                     unit.mode = ModeRow{.mode = rows.word(i, "mode"),
                                         .level = rows.text(i, "service_level"),
                                         .rule = rows.total(i, "rule"),
                                         .undecided = rows.whole(i, "undecided_rule"),
                                         .change_figure = rows.text(i, "change_figure"),
                                         .change_mode = rows.text(i, "change_mode"),
                                         .change_level = rows.text(i, "change_service_level"),
                                         .change_from = rows.number(i, "change_from"),
                                         .change_to = rows.number(i, "change_to")};
                 });
    for_each_row(tables, "unit_money", layouts, units, plan,
                 [](const Reader& rows, std::size_t i, MoneyRows& unit) {
                     unit.lines.push_back({rows.word(i, "line"), rows.word(i, "side"),
                                           rows.number(i, "amount_cny"), rows.number(i, "quantity"),
                                           rows.number(i, "rate"), rows.total(i, "compounds_unknown")});
                 });
    for_each_row(tables, "money_years", layouts, units, plan,
                 [](const Reader& rows, std::size_t i, MoneyRows& unit) {
                     MoneyYearRow year{rows.total(i, "year"), {}};
                     for (const char* const column : amounts_of_a_year)
                         if (const Number amount = rows.number(i, column)) year.amounts[column] = *amount;
                     unit.years.push_back(std::move(year));
                 });
}

}  // namespace lifang::checking
