#pragma once

#include "core/policy/money.hpp"
#include "core/profile.hpp"
#include "evaluate/money/account.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// What a unit's account comes to per month.
struct MoneyTotals {
    std::optional<Cny> income, cost;  ///< empty where a line of it has no amount
    std::optional<Cny> subsidy;       ///< empty where a line of it has no amount, and where there is none
    std::optional<Cny> net;           ///< income + subsidy, if any, − cost
    std::optional<Cny> city_refund;
    std::optional<double> break_even_fee;  ///< CNY per m² and month at which the net is 0; at least 0
};

/// The sum of one side; empty where it has no line, or one without an amount.
std::optional<Cny> add_amounts(const std::vector<MoneyLine>& lines, MoneySide side);

/// Income less cost: what a mode is advised by, before anybody pays a subsidy for it.
std::optional<Cny> net_before_subsidy(const std::vector<MoneyLine>& lines);

MoneyTotals total(const std::vector<MoneyLine>& lines, SquareMeters floor_area);

/// The account over the years of the profile (docs/money.md): parking that is paid up front goes to a fund,
/// and so do the payments of its sources. Empty where neither the net nor a fund is known.
std::vector<MoneyYear> balance_over_years(const Profile& profile, const std::vector<MoneyLine>& lines,
                                          SquareMeters floor_area);

}  // namespace lifang
