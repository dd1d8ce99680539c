// Rule 6: modes and accounts of the drawn plan's layout 1, by hand (docs/money.md), and each of them broken.
#include "require_caught.hpp"

using namespace lifang;
using namespace lifang::testing;

namespace {

DrawnPlan& with_tables(DrawnPlan& plan) {
    for (const char* column : {"city_refund_cny REAL", "break_even_fee_cny_per_m2 REAL"})
        plan.sql(std::string("ALTER TABLE units ADD COLUMN ") + column);
    plan.sql(
        "CREATE TABLE unit_modes (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, mode TEXT, "
        "service_level TEXT, rule INTEGER, undecided_rule INTEGER, change_figure TEXT, change_from REAL, "
        "change_to REAL, change_mode TEXT, change_service_level TEXT)");
    plan.sql(
        "CREATE TABLE unit_money (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, line TEXT, side "
        "TEXT, "
        "amount_cny REAL, quantity REAL, measure TEXT, rate REAL, compounds_unknown INTEGER, entry TEXT, "
        "source "
        "TEXT)");
    plan.sql(
        "CREATE TABLE money_years (fid INTEGER PRIMARY KEY, layout_id TEXT, unit_id TEXT, year INTEGER, "
        "income_cny REAL, subsidy_cny REAL, cost_cny REAL, net_cny REAL, balance_cny REAL, city_refund_cny "
        "REAL, "
        "prepaid_parking_cny REAL, operators_cny REAL, companies_cny REAL, owners_cny REAL, investors_cny "
        "REAL, "
        "fund_cny REAL)");
    return plan.sql(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('unit_modes', 'attributes', "
        "'m'), "
        "('unit_money', 'attributes', 'u'), ('money_years', 'attributes', 'y')");
}

/// The profile: a fee of 0.5 CNY per m², a cost of 0.4 and one station of 6,000; subsidies and refund as
/// Yancheng has them; two years; professional from 50,000 m² on, else trusteeship.
DrawnPlan& with_profile(DrawnPlan& plan) {
    return plan.sql(
        "INSERT INTO plan_metadata (key, value) VALUES ('profile.prices.fee_cny_per_m2_month', '0.5'), "
        "('profile.prices.fee_basis', 'floor_area'), ('profile.costs.cny_per_m2_month', '0.4'), "
        "('profile.costs.station_cny_per_month', '6000'), ('profile.coverage.stations_per_unit', '1'), "
        "('profile.subsidies.professional_cny_per_m2_month', '0.1'), "
        "('profile.subsidies.trusteeship_renovated_cny_per_m2_month', '0.1'), "
        "('profile.subsidies.trusteeship_not_renovated_cny_per_m2_month', '0.3'), "
        "('profile.subsidies.city_refund_share', '0.5'), ('profile.subsidies.city_refund_years', '1'), "
        "('profile.service.incentive_min_m2', '50000'), ('profile.balance.years', '2'), "
        "('profile.modes.1', 'mode=professional min_floor_area_m2=50000'), "
        "('profile.modes.2', 'mode=trusteeship level=half')");
}

/// Layout 1. U1 (ABDFG): 50,000 m² × 0.5 = 25,000 of fees, 50,000 × 0.4 + 6,000 = 26,000 of cost, 50,000 ×
/// 0.1 = 5,000 of subsidy, of which the city refunds 2,500; net 4,000; break-even (26,000 − 5,000) ÷ 50,000 =
/// 0.42. U2 (C renovated, E not): 10,000 of fees, 14,000 of cost, 1,000 + 3,000 of subsidy, 2,000 refunded;
/// net 0; break-even (14,000 − 4,000) ÷ 20,000 = 0.5.
DrawnPlan& with_money(DrawnPlan& plan) {
    with_profile(with_tables(plan)).sql("UPDATE compounds SET renovated = (compound_id = 'C')");
    plan.sql(
        "INSERT INTO unit_modes (layout_id, unit_id, mode, service_level, rule, change_figure, change_from, "
        "change_to, change_mode, change_service_level) VALUES "
        "('1', 'U1', 'professional', NULL, 1, 'floor_area_m2', 50000, 49999.99, 'trusteeship', 'half'), "
        "('1', 'U2', 'trusteeship', 'half', 2, 'floor_area_m2', 20000, 50000, 'professional', NULL)");
    plan.sql(
        "INSERT INTO unit_money (layout_id, unit_id, line, side, amount_cny, quantity, measure, rate, "
        "compounds_unknown) VALUES "
        "('1', 'U1', 'fee', 'income', 25000, 50000, 'm2', 0.5, 0), "
        "('1', 'U1', 'service', 'cost', 20000, 50000, 'm2', 0.4, 0), "
        "('1', 'U1', 'stations', 'cost', 6000, 1, 'stations', 6000, 0), "
        "('1', 'U1', 'subsidy', 'subsidy', 5000, 50000, 'm2', 0.1, 0), "
        "('1', 'U1', 'city_refund', 'apart', 2500, 5000, 'cny', 0.5, 0), "
        "('1', 'U1', 'incentive', 'apart', NULL, 50000, 'm2', NULL, 0), "
        "('1', 'U2', 'fee', 'income', 10000, 20000, 'm2', 0.5, 0), "
        "('1', 'U2', 'service', 'cost', 8000, 20000, 'm2', 0.4, 0), "
        "('1', 'U2', 'stations', 'cost', 6000, 1, 'stations', 6000, 0), "
        "('1', 'U2', 'subsidy_renovated', 'subsidy', 1000, 10000, 'm2', 0.1, 0), "
        "('1', 'U2', 'subsidy_not_renovated', 'subsidy', 3000, 10000, 'm2', 0.3, 0), "
        "('1', 'U2', 'city_refund', 'apart', 2000, 4000, 'cny', 0.5, 0)");
    plan.sql(
        "INSERT INTO money_years (layout_id, unit_id, year, income_cny, subsidy_cny, cost_cny, net_cny, "
        "balance_cny, city_refund_cny) VALUES "
        "('1', 'U1', 1, 300000, 60000, 312000, 48000, 48000, 30000), "
        "('1', 'U1', 2, 300000, 60000, 312000, 48000, 96000, NULL), "
        "('1', 'U2', 1, 120000, 48000, 168000, 0, 0, 24000), ('1', 'U2', 2, 120000, 48000, 168000, 0, 0, "
        "NULL)");
    plan.sql("UPDATE layouts SET monthly_net_cny = 4000 WHERE layout_id = '1'");
    plan.sql(
        "UPDATE units SET mode = 'professional', monthly_income_cny = 25000, monthly_subsidy_cny = 5000, "
        "monthly_cost_cny = 26000, monthly_net_cny = 4000, city_refund_cny = 2500, break_even_fee_cny_per_m2 "
        "= "
        "0.42 WHERE " +
        unit_1);
    return plan.sql(
        "UPDATE units SET mode = 'trusteeship', monthly_income_cny = 10000, monthly_subsidy_cny = 4000, "
        "monthly_cost_cny = 14000, monthly_net_cny = 0, city_refund_cny = 2000, break_even_fee_cny_per_m2 = "
        "0.5 "
        "WHERE layout_id = '1' AND unit_id = 'U2'");
}

void require_found(const std::vector<Change>& changes) {
    for (const Change& change : changes) {
        DrawnPlan plan;
        const auto codes = broken(with_money(plan).sql(change.sql).check());
        INFO(change.sql);
        CHECK_THAT(codes, Catch::VectorContains(change.finding));
    }
}

}  // namespace

TEST_CASE("accounts and modes that are right hold, and so does a plan without them") {
    DrawnPlan plan, without;
    CHECK(broken(with_money(plan).check()).empty());
    CHECK(broken(with_profile(without).check()).empty());
}

TEST_CASE("rule 6: an account follows from the profile, line by line", "[slow]") {
    require_found({
        {"UPDATE unit_money SET amount_cny = 25000.01 WHERE line = 'fee' AND " + unit_1, "6 wrong_money"},
        {"UPDATE unit_money SET amount_cny = NULL WHERE line = 'fee' AND " + unit_1, "6 wrong_money"},
        {"UPDATE unit_money SET quantity = 49999 WHERE line = 'fee' AND " + unit_1, "6 wrong_money"},
        {"UPDATE unit_money SET rate = 0.4 WHERE line = 'fee' AND " + unit_1, "6 wrong_money"},
        {"UPDATE unit_money SET amount_cny = 3000 WHERE line = 'subsidy_renovated'", "6 wrong_money"},
        {"UPDATE unit_money SET compounds_unknown = 1 WHERE line = 'service' AND " + unit_1, "6 wrong_money"},
        {"UPDATE unit_money SET side = 'income' WHERE line = 'subsidy'", "6 money_lines"},
        {"DELETE FROM unit_money WHERE line = 'stations' AND " + unit_1, "6 money_lines"},
        {"UPDATE unit_money SET line = 'parking', side = 'income' WHERE line = 'incentive'", "6 money_lines"},
        {"UPDATE compounds SET renovated = NULL WHERE compound_id = 'E'", "6 wrong_money"},
        {"UPDATE plan_metadata SET value = '0.6' WHERE key = 'profile.prices.fee_cny_per_m2_month'",
         "6 wrong_money"},
        {"UPDATE units SET monthly_income_cny = 25000.01 WHERE " + unit_1, "6 wrong_money"},
        {"UPDATE units SET monthly_subsidy_cny = NULL WHERE " + unit_1, "6 wrong_money"},
        {"UPDATE units SET monthly_cost_cny = 26001 WHERE " + unit_1, "6 wrong_money"},
        {"UPDATE units SET monthly_net_cny = 6500 WHERE " + unit_1, "6 wrong_money"},  // with the refund
        {"UPDATE units SET city_refund_cny = 1000 WHERE " + unit_1, "6 wrong_money"},
        {"UPDATE units SET break_even_fee_cny_per_m2 = 0.52 WHERE " + unit_1, "6 wrong_money"},
        {"UPDATE layouts SET monthly_net_cny = 4000.01 WHERE layout_id = '1'", "6 wrong_figure"},
    });
}

TEST_CASE("rule 6: years of an account", "[slow]") {
    require_found({
        {"UPDATE money_years SET income_cny = 300001 WHERE year = 2 AND " + unit_1, "6 wrong_money"},
        {"UPDATE money_years SET balance_cny = 48000 WHERE year = 2 AND " + unit_1, "6 wrong_money"},
        {"UPDATE money_years SET city_refund_cny = 30000 WHERE year = 2 AND " + unit_1, "6 wrong_money"},
        {"UPDATE money_years SET net_cny = NULL WHERE year = 1 AND " + unit_1, "6 wrong_money"},
        {"UPDATE money_years SET fund_cny = 200000 WHERE year = 1 AND " + unit_1, "6 wrong_money"},
        {"DELETE FROM money_years WHERE year = 2 AND " + unit_1, "6 wrong_money"},
        {"INSERT INTO plan_metadata (key, value) VALUES ('profile.fund.owners_cny_per_m2_year', '1')",
         "6 wrong_money"},
    });
}

TEST_CASE("rule 6: a mode follows from the rules, and what would change it does", "[slow]") {
    require_found({
        {"UPDATE units SET mode = 'basic' WHERE " + unit_1, "6 wrong_mode"},
        {"UPDATE unit_modes SET mode = 'self_governed' WHERE " + unit_1, "6 wrong_mode"},
        {"UPDATE unit_modes SET service_level = 'full' WHERE unit_id = 'U2'", "6 wrong_mode"},
        {"UPDATE unit_modes SET rule = 1 WHERE unit_id = 'U2'", "6 wrong_mode"},
        {"UPDATE unit_modes SET undecided_rule = 1 WHERE unit_id = 'U2'", "6 wrong_mode"},
        {"DELETE FROM unit_modes WHERE " + unit_1, "6 wrong_mode"},
        {"UPDATE plan_metadata SET value = 'mode=professional min_floor_area_m2=20000' WHERE key = "
         "'profile.modes.1'",
         "6 wrong_mode"},
        {"UPDATE unit_modes SET change_to = 49999 WHERE unit_id = 'U2'", "6 wrong_mode_change"},
        {"UPDATE unit_modes SET change_from = 20001 WHERE unit_id = 'U2'", "6 wrong_mode_change"},
        {"UPDATE unit_modes SET change_mode = 'trusteeship', change_service_level = 'half', change_to = "
         "20000 "
         "WHERE unit_id = 'U2'",
         "6 wrong_mode_change"},
        {"UPDATE unit_modes SET mode = 'royal' WHERE unit_id = 'U2'", "0 unknown_value"},
    });
}
