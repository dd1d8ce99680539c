#include "cli/money_text.hpp"

#include "cli/text_table.hpp"
#include "core/code_words.hpp"
#include "core/figures/table.hpp"
#include "core/figures/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view columns[] = {"monthly_income_cny", "monthly_subsidy_cny",
                                        "city_refund_cny",    "monthly_cost_cny",
                                        "monthly_net_cny",    "break_even_fee_cny_per_m2"};

std::string named(ServiceMode mode, const std::optional<ServiceLevel>& level, Language language) {
    const std::string_view word = word_of(CodeSet::service_mode, to_text(mode), language);
    if (!level) return std::string(word);
    return fmt::format(fmt::runtime(Text{"{}, {}", "{}（{}）"}.in(language)), word,
                       word_of(CodeSet::service_level, to_text(*level), language));
}

/// "floor area, m² 48,000 → 50,000: professional"
std::string describe_change(const ModeChange& change, Language language) {
    const bool is_share =
        change.figure == ModeFigure::renovated_share || change.figure == ModeFigure::consent;
    const auto number = [&](double value) {
        if (is_share) return fmt::format("{:.2f} %", value * 100.0);
        const double whole = std::trunc(value), rest = std::abs(value - whole);
        const std::string sign = value < 0.0 && whole == 0.0 ? "-" : "";
        const std::string decimals = rest < 0.005 ? "" : fmt::format("{:.2f}", rest).substr(1);
        return sign + with_thousands(static_cast<long long>(whole)) + decimals;
    };
    return fmt::format(fmt::runtime(Text{"{} {} → {}: {}", "{} {} → {}：{}"}.in(language)),
                       word_of(CodeSet::mode_figure, to_text(change.figure), language), number(change.from),
                       number(change.to), named(change.mode, change.level, language));
}

/// "rule 1 is undecided for 3 of 18 units", a line a rule.
std::string describe_undecided(const PlannedLayout& layout, Language language) {
    std::map<int, std::size_t> units_of_rule;
    for (const Unit& unit : layout.units)
        if (unit.advice && unit.advice->undecided) ++units_of_rule[*unit.advice->undecided];
    std::string text;
    for (const auto& [rule, units] : units_of_rule)
        text += fmt::format(
            fmt::runtime(Text{
                "  rule {} of [[modes]] is undecided for {} of {} units: a figure it asks for is not known\n",
                "  政策参数 [[modes]] 第 {} 条规则对 {} / {} 个单元无法判定：所需数据不明\n"}
                             .in(language)),
            rule, units, layout.units.size());
    return text;
}

Json or_null(const std::optional<Cny>& amount) { return amount ? Json(amount->yuan()) : Json(nullptr); }
template <class Value>
Json or_null(const std::optional<Value>& value) {
    if constexpr (Coded<Value>)
        return value ? Json(to_text(*value)) : Json(nullptr);
    else
        return value ? Json(*value) : Json(nullptr);
}

Json to_json(const ModeAdvice& advice) {
    Json json = {{"mode", to_text(advice.mode)},
                 {"service_level", or_null(advice.level)},
                 {"rule", advice.rule},
                 {"undecided_rule", or_null(advice.undecided)},
                 {"change", nullptr}};
    if (advice.change)
        json["change"] = {{"figure", to_text(advice.change->figure)},
                          {"from", advice.change->from},
                          {"to", advice.change->to},
                          {"mode", to_text(advice.change->mode)},
                          {"service_level", or_null(advice.change->level)}};
    return json;
}

Json to_json(const MoneyLine& line) {
    return {{"line", to_text(line.item)},
            {"side", to_text(line.side)},
            {"amount_cny", or_null(line.amount)},
            {"quantity", or_null(line.quantity)},
            {"measure", to_text(line.measure)},
            {"rate", or_null(line.rate)},
            {"compounds_unknown", line.unknown},
            {"entry", line.entry.empty() ? Json(nullptr) : Json(line.entry)},
            {"source", line.source.empty() ? Json(nullptr) : Json(line.source)}};
}

Json to_json(const MoneyYear& year) {
    return {{"year", year.year},
            {"income_cny", or_null(year.income)},
            {"subsidy_cny", or_null(year.subsidy)},
            {"cost_cny", or_null(year.cost)},
            {"net_cny", or_null(year.net)},
            {"balance_cny", or_null(year.balance)},
            {"city_refund_cny", or_null(year.city_refund)},
            {"prepaid_parking_cny", or_null(year.prepaid_parking)},
            {"operators_cny", or_null(year.operators)},
            {"companies_cny", or_null(year.companies)},
            {"owners_cny", or_null(year.owners)},
            {"investors_cny", or_null(year.investors)},
            {"fund_cny", or_null(year.fund)}};
}

}  // namespace

std::string tabulate_money(const PlannedLayout& layout, Language language) {
    if (std::ranges::none_of(layout.units, [](const Unit& unit) { return unit.mode || !unit.money.empty(); }))
        return {};
    std::vector<std::string> header = {std::string(Text{"unit", "单元"}.in(language)),
                                       std::string(Text{"mode", "管理模式"}.in(language))};
    for (const std::string_view column : columns)
        header.push_back(table_heading(unit_figure(column), language));
    header.emplace_back(Text{"mode changes with", "何时改变模式"}.in(language));
    TextTable table(header);
    for (std::size_t column = 2; column < 2 + std::size(columns); ++column) table.align_right(column);
    for (const Unit& unit : layout.units) {
        std::vector<std::string> row = {
            unit.key, unit.advice ? named(unit.advice->mode, unit.advice->level, language) : "-"};
        for (const std::string_view column : columns)
            row.push_back(
                figure_text(unit_figure(column), number_of<FiguresOfUnit>(unit, unit_figure(column).member)));
        row.push_back(unit.advice && unit.advice->change ? describe_change(*unit.advice->change, language)
                                                         : "-");
        table.add_row(row);
    }
    std::vector<std::string> sum = {std::string(Text{"all", "合计"}.in(language)), ""};
    for (const std::string_view column : columns) {
        const bool adds_up = column != "break_even_fee_cny_per_m2";
        sum.push_back(adds_up ? figure_text(layout_figure(column),
                                            number_of<FiguresOfLayout>(layout, layout_figure(column).member))
                              : "");
    }
    table.add_row(sum);
    return table.text() + describe_undecided(layout, language);
}

void add_money_json(Json& json, const Unit& unit) {
    json["mode"] = or_null(unit.mode);
    json["mode_advice"] = unit.advice ? to_json(*unit.advice) : Json(nullptr);
    json["money"] = Json::array();
    for (const MoneyLine& line : unit.money) json["money"].push_back(to_json(line));
    json["money_years"] = Json::array();
    for (const MoneyYear& year : unit.money_years) json["money_years"].push_back(to_json(year));
}

}  // namespace lifang
