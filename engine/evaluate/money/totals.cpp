#include "evaluate/money/totals.hpp"

#include <algorithm>

namespace lifang {
namespace {

bool has_side(const std::vector<MoneyLine>& lines, MoneySide side) {
    return std::ranges::any_of(lines, [&](const MoneyLine& line) { return line.side == side; });
}

/// What is earned besides the fee; empty where a line of it has no amount.
std::optional<Cny> income_without_fee(const std::vector<MoneyLine>& lines) {
    Cny sum;
    for (const MoneyLine& line : lines) {
        if (line.side != MoneySide::income || line.item == MoneyItem::fee) continue;
        if (!line.amount) return std::nullopt;
        sum = sum + *line.amount;
    }
    return sum;
}

std::optional<double> break_even_fee(const std::vector<MoneyLine>& lines, const MoneyTotals& totals,
                                     SquareMeters floor_area) {
    const auto other = income_without_fee(lines);
    const bool subsidy_is_known = totals.subsidy || !has_side(lines, MoneySide::subsidy);
    if (!totals.cost || !other || !subsidy_is_known || !(floor_area.value > 0.0)) return std::nullopt;
    const Cny missing = *totals.cost - totals.subsidy.value_or(Cny{}) - *other;
    return std::max(0.0, missing.yuan() / floor_area.value);
}

}  // namespace

std::optional<Cny> add_amounts(const std::vector<MoneyLine>& lines, MoneySide side) {
    Cny sum;
    for (const MoneyLine& line : lines) {
        if (line.side != side) continue;
        if (!line.amount) return std::nullopt;
        sum = sum + *line.amount;
    }
    return has_side(lines, side) ? std::optional(sum) : std::nullopt;
}

std::optional<Cny> net_before_subsidy(const std::vector<MoneyLine>& lines) {
    const auto income = add_amounts(lines, MoneySide::income);
    const auto cost = add_amounts(lines, MoneySide::cost);
    return income && cost ? std::optional(*income - *cost) : std::nullopt;
}

MoneyTotals total(const std::vector<MoneyLine>& lines, SquareMeters floor_area) {
    MoneyTotals totals;
    totals.income = add_amounts(lines, MoneySide::income);
    totals.subsidy = add_amounts(lines, MoneySide::subsidy);
    totals.cost = add_amounts(lines, MoneySide::cost);
    const bool subsidy_is_known = totals.subsidy || !has_side(lines, MoneySide::subsidy);
    if (totals.income && totals.cost && subsidy_is_known)
        totals.net = *totals.income + totals.subsidy.value_or(Cny{}) - *totals.cost;
    const auto refund = std::ranges::find(lines, MoneyItem::city_refund, &MoneyLine::item);
    if (refund != lines.end()) totals.city_refund = refund->amount;
    totals.break_even_fee = break_even_fee(lines, totals, floor_area);
    return totals;
}

}  // namespace lifang
