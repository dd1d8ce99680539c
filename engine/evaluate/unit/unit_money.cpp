#include "evaluate/unit/unit_money.hpp"

#include "evaluate/money/lines.hpp"
#include "evaluate/money/totals.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// Share of the floor area that is renovated; empty where a compound does not tell.
std::optional<double> renovated_share(const std::vector<Compound>& compounds,
                                      const std::vector<CompoundId>& members, const Unit& unit) {
    SquareMeters renovated;
    for (const CompoundId member : members) {
        const Compound& compound = at(compounds, member);
        if (!compound.renovated) return std::nullopt;
        if (*compound.renovated) renovated += compound.floor_area;
    }
    if (!(unit.floor_area.value > 0.0)) return std::nullopt;
    return renovated / unit.floor_area;
}

/// The least consent among its compounds: each owners' assembly agrees for itself. Empty where one does not
/// tell.
std::optional<double> least_consent(const std::vector<Compound>& compounds,
                                    const std::vector<CompoundId>& members) {
    std::optional<double> least;
    for (const CompoundId member : members) {
        const std::optional<double>& consent = at(compounds, member).consent;
        if (!consent) return std::nullopt;
        least = std::min(least.value_or(1.0), *consent);
    }
    return least;
}

ModeFacts gather_facts(const std::vector<Compound>& compounds, const std::vector<CompoundId>& members,
                       const Unit& unit) {
    ModeFacts facts;
    if (unit.compounds_without_households == 0) facts[ModeFigure::households] = to_number(unit.households);
    facts[ModeFigure::floor_area_m2] = unit.floor_area.value;
    facts[ModeFigure::buildings] = to_number(unit.buildings);
    facts[ModeFigure::compounds] = unit.compounds;
    facts[ModeFigure::renovated_share] = renovated_share(compounds, members, unit);
    facts[ModeFigure::consent] = least_consent(compounds, members);
    facts[ModeFigure::net_before_subsidy_cny] = to_number(net_before_subsidy(unit.money));
    return facts;
}

std::optional<int> count_kept(const Unit& unit) {
    if (!unit.gates || !unit.gates_closable) return std::nullopt;
    return *unit.gates - *unit.gates_closable;
}

}  // namespace

void judge_money(const Profile& profile, const std::vector<Compound>& compounds,
                 const std::vector<CompoundId>& members, Unit& unit) {
    const UnitGround ground{compounds, members, count_kept(unit)};
    unit.money = list_operating_lines(profile, ground);
    unit.advice = advise_mode(profile.modes, gather_facts(compounds, members, unit));
    const auto mode = unit.advice ? std::optional(unit.advice->mode) : std::nullopt;
    if (mode) unit.mode = std::string(to_text(*mode));
    for (MoneyLine& line : list_subsidy_lines(profile, ground, mode)) unit.money.push_back(std::move(line));
    const MoneyTotals totals = total(unit.money, unit.floor_area);
    unit.monthly_income = totals.income;
    unit.monthly_subsidy = totals.subsidy;
    unit.monthly_cost = totals.cost;
    unit.monthly_net = totals.net;
    unit.city_refund = totals.city_refund;
    unit.break_even_fee = totals.break_even_fee;
    unit.money_years = balance_over_years(profile, unit.money, unit.floor_area);
}

}  // namespace lifang
