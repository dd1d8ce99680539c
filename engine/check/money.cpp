// Rule 6: the account of every unit, line by line, its sums and its years (docs/money.md).
#include "check/account.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lifang::checking {
namespace {

constexpr double half_a_fen = 0.005;

std::string digits_or_null(Number number) { return number ? digits(*number) : "NULL"; }

bool are_equal(Number a, Number b, double absolute) {
    return a.has_value() == b.has_value() && (!a || is_close(*a, *b, 1e-9, absolute));
}

class Judge {
  public:
    Judge(const PlanRows& plan, Report& report) : plan_(plan), report_(report) {}

    std::size_t judge(const LayoutRow& layout) {
        const std::vector<AccountUnit> units = find_account_units(plan_, layout);
        std::size_t rows = 0;
        for (std::size_t u = 0; u < units.size(); ++u) {
            const UnitRow& unit = layout.units[u];
            if (unit.money.lines.empty()) continue;  // a file of before, or one of another program
            const std::vector<MoneyRow> lines = work_out_lines(plan_, units[u]);
            const Message where = name_of(layout, unit);
            check_lines(where, unit.money.lines, lines);
            check_sums(where, unit, lines);
            check_years(where, unit, lines);
            rows += unit.money.lines.size() + unit.money.years.size();
        }
        return rows;
    }

  private:
    void compare(const Phrase& where, const std::string& what, Number stated, Number found, double absolute) {
        if (!are_equal(stated, found, absolute))
            report_.broken(6, "wrong_money",
                           Message("check_wrong_figure", {{"where", where},
                                                          {"figure", what},
                                                          {"stated", digits_or_null(stated)},
                                                          {"found", digits_or_null(found)}}));
    }

    void check_lines(const Phrase& where, const std::vector<MoneyRow>& stated,
                     const std::vector<MoneyRow>& found) {
        for (const MoneyRow& row : stated)
            if (!find_line(found, row.line)) refuse_line("check_money_line_extra", where, row.line);
        for (const MoneyRow& row : found) {
            const MoneyRow* const told = find_line(stated, row.line);
            if (!told || told->side != row.side) {
                refuse_line("check_money_line_missing", where, row.line);
                continue;
            }
            compare(where, "unit_money " + row.line + " amount_cny", told->amount, row.amount, half_a_fen);
            compare(where, "unit_money " + row.line + " quantity", told->quantity, row.quantity, 0.01);
            compare(where, "unit_money " + row.line + " rate", told->rate, row.rate, 0.0);
            compare(where, "unit_money " + row.line + " compounds_unknown",
                    static_cast<double>(told->unknown), static_cast<double>(row.unknown), 0.0);
        }
    }
    void refuse_line(const char* code, const Phrase& where, const std::string& line) {
        report_.broken(6, "money_lines", Message(code, {{"where", where}, {"line", line}}));
    }

    void check_sums(const Phrase& where, const UnitRow& unit, const std::vector<MoneyRow>& lines) {
        const Number income = sum_of_side(lines, "income"), cost = sum_of_side(lines, "cost");
        const Number subsidy = sum_of_side(lines, "subsidy");
        const bool knows_subsidy = subsidy || !has_side(lines, "subsidy");
        const MoneyRow* const refund = find_line(lines, "city_refund");
        Number net, fee;
        if (income && cost && knows_subsidy) net = *income + subsidy.value_or(0.0) - *cost;
        Number others = 0.0;  // income besides the fee
        for (const MoneyRow& row : lines)
            if (row.side == "income" && row.line != "fee")
                others = others && row.amount ? Number(*others + *row.amount) : Number();
        if (cost && others && knows_subsidy && unit.floor_area > 0.0)
            fee = std::max(0.0, (*cost - subsidy.value_or(0.0) - *others) / unit.floor_area);
        const auto stated = [&](std::string_view column) {
            const auto figure = unit.figures.find(column);
            return figure == unit.figures.end() ? Number() : Number(figure->second);
        };
        compare(where, "monthly_income_cny", stated("monthly_income_cny"), income, half_a_fen);
        compare(where, "monthly_subsidy_cny", stated("monthly_subsidy_cny"), subsidy, half_a_fen);
        compare(where, "monthly_cost_cny", stated("monthly_cost_cny"), cost, half_a_fen);
        compare(where, "monthly_net_cny", stated("monthly_net_cny"), net, half_a_fen);
        compare(where, "city_refund_cny", stated("city_refund_cny"), refund ? refund->amount : Number(),
                half_a_fen);
        compare(where, "break_even_fee_cny_per_m2", stated("break_even_fee_cny_per_m2"), fee, same);
        net_ = net;
        income_ = income, cost_ = cost, subsidy_ = subsidy;
    }

    /// Every column of one year. A column that is not in the map is NULL.
    std::map<std::string, double> work_out_year(const UnitRow& unit, const std::vector<MoneyRow>& lines,
                                                int year) const {
        const auto entry = [&](const char* path) { return plan_.number_of(std::string("profile.") + path); };
        std::map<std::string, double> amounts;
        const auto set = [&](const char* column, Number amount) {
            if (amount) amounts[column] = *amount;
        };
        const MoneyRow* const parking = find_line(lines, "parking");
        const Number earned = parking ? parking->amount : Number();
        const Number prepaid_years = entry("prepaid_parking.years");
        const auto kept_from = [&](int number) {
            return earned && prepaid_years && number <= *prepaid_years ? *earned : 0.0;
        };
        set("subsidy_cny", subsidy_ ? Number(12.0 * *subsidy_) : Number());
        set("cost_cny", cost_ ? Number(12.0 * *cost_) : Number());
        if (income_) set("income_cny", 12.0 * (*income_ - kept_from(year)));
        if (net_) {
            double balance = 0.0;
            for (int number = 1; number <= year; ++number) balance += 12.0 * (*net_ - kept_from(number));
            set("net_cny", 12.0 * (*net_ - kept_from(year)));
            set("balance_cny", balance);
        }
        const MoneyRow* const refund = find_line(lines, "city_refund");
        const Number refund_years = entry("subsidies.city_refund_years");
        if (refund && refund->amount && (!refund_years || year <= *refund_years))
            set("city_refund_cny", 12.0 * *refund->amount);
        Number fund;
        if (prepaid_years) {
            const Number prepaid =
                earned ? Number(12.0 * *prepaid_years * *earned) : entry("prepaid_parking.cny_per_unit");
            if (year == 1) set("prepaid_parking_cny", prepaid);
            fund = prepaid;
        }
        for (const char* const source : {"operators", "companies", "owners", "investors"})
            if (const Number rate =
                    plan_.number_of(std::string("profile.fund.") + source + "_cny_per_m2_year")) {
                const double paid = std::round(unit.floor_area * *rate * 100.0 + 1e-6) / 100.0;
                amounts[std::string(source) + "_cny"] = paid;
                fund = fund.value_or(0.0) + paid * year;
            }
        set("fund_cny", fund);
        return amounts;
    }

    void check_years(const Phrase& where, const UnitRow& unit, const std::vector<MoneyRow>& lines) {
        const Number years = plan_.number_of("profile.balance.years");
        if (!years) return;
        const bool has_fund = work_out_year(unit, lines, 1).contains("fund_cny");
        const std::size_t count = net_ || has_fund ? static_cast<std::size_t>(*years) : 0;
        compare(where, "money_years", static_cast<double>(unit.money.years.size()),
                static_cast<double>(count), 0.0);
        for (const MoneyYearRow& row : unit.money.years) {
            std::map<std::string, double> found = work_out_year(unit, lines, static_cast<int>(row.year));
            const std::string which = "money_years " + std::to_string(row.year) + " ";
            for (const auto& [column, amount] : row.amounts)
                compare(where, which + column, amount,
                        found.contains(column) ? Number(found[column]) : Number(), half_a_fen);
            for (const auto& [column, amount] : found)
                if (!row.amounts.contains(column)) compare(where, which + column, {}, amount, half_a_fen);
        }
    }

    const PlanRows& plan_;
    Report& report_;
    Number income_, subsidy_, cost_, net_;  ///< of the unit at hand
};

}  // namespace

void check_money(const PlanRows& plan, Report& report) {
    std::size_t rows = 0;
    // The metadata of plan files of before do not tell the profile entry by entry.
    if (plan.number_of("profile.balance.years"))
        for (const LayoutRow& layout : plan.layouts) rows += Judge(plan, report).judge(layout);
    report.verified(6, Message("rule_money"), rows);
}

}  // namespace lifang::checking
