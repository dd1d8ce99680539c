#include "publish/tables/judgement.hpp"
#include "publish/tables/layout_rows.hpp"

namespace lifang {

Table unit_money_table() {
    using Row = OfUnit<MoneyLine>;
    Table table =
        unit_list_table<&Unit::money>("unit_money", Geometry::none,
                                      {
                                          column<&Row::held, &MoneyLine::item>("line"),
                                          column<&Row::held, &MoneyLine::side>("side"),
                                          column<&Row::held, &MoneyLine::amount>("amount_cny"),
                                          column<&Row::held, &MoneyLine::quantity>("quantity"),
                                          column<&Row::held, &MoneyLine::measure>("measure"),
                                          column<&Row::held, &MoneyLine::rate>("rate"),
                                          column<&Row::held, &MoneyLine::unknown>("compounds_unknown"),
                                          column<&Row::held, &MoneyLine::entry>("entry"),
                                          column<&Row::held, &MoneyLine::source>("source"),
                                      });
    table.since_later = true;
    return table;
}

Table money_years_table() {
    using Row = OfUnit<MoneyYear>;
    Table table = unit_list_table<&Unit::money_years>(
        "money_years", Geometry::none,
        {
            column<&Row::held, &MoneyYear::year>("year"),
            column<&Row::held, &MoneyYear::income>("income_cny"),
            column<&Row::held, &MoneyYear::subsidy>("subsidy_cny"),
            column<&Row::held, &MoneyYear::cost>("cost_cny"),
            column<&Row::held, &MoneyYear::net>("net_cny"),
            column<&Row::held, &MoneyYear::balance>("balance_cny"),
            column<&Row::held, &MoneyYear::city_refund>("city_refund_cny"),
            column<&Row::held, &MoneyYear::prepaid_parking>("prepaid_parking_cny"),
            column<&Row::held, &MoneyYear::operators>("operators_cny"),
            column<&Row::held, &MoneyYear::companies>("companies_cny"),
            column<&Row::held, &MoneyYear::owners>("owners_cny"),
            column<&Row::held, &MoneyYear::investors>("investors_cny"),
            column<&Row::held, &MoneyYear::fund>("fund_cny"),
        });
    table.since_later = true;
    return table;
}

}  // namespace lifang
