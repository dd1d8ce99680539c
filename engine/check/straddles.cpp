// Rule 3: a unit keeps to one side of the roads and barriers that limit units, or says that it does not.
#include "check/pieces.hpp"
#include "check/rules.hpp"

namespace lifang::checking {
namespace {

constexpr double length_rounding = 0.01;  // m: lengths may be stored with two decimals

bool lies_inside(const BorderRow& border, const Ground& ground) {
    if (!border.a || !border.b) return false;
    const auto &a = ground.unit_of_cell[*border.a], &b = ground.unit_of_cell[*border.b];
    return a && a == b;
}

/// By unit: metres of borders between its own cells on what limits units.
std::vector<double> sum_inside(const PlanRows& plan, const Ground& ground, std::size_t units) {
    std::vector<double> inside(units, 0.0);
    for (const BorderRow& border : plan.borders)
        if (lies_inside(border, ground) && plan.policy.limits_units(border.barrier))
            inside[*ground.unit_of_cell[*border.a]] += border.length_m;
    return inside;
}

}  // namespace

void check_straddles(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    if (!plan.policy.straddle_min) return;  // an older file, which knows no such rule
    std::size_t units = 0;
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        const auto inside = sum_inside(plan, grounds[l], layout.units.size());
        const auto passable = [](const BorderRow& border) { return border.passable; };
        const auto within = [&](const BorderRow& border) {
            return border.passable && !plan.policy.limits_units(border.barrier);
        };
        const auto all = count_pieces(plan, grounds[l], layout.units.size(), passable);
        const auto sides = count_pieces(plan, grounds[l], layout.units.size(), within);
        for (std::size_t u = 0; u < layout.units.size(); ++u) {
            ++units;
            const bool is_told = layout.units[u].has_violation("straddles_road");
            // At the tolerance itself both answers are right.
            const double beyond = inside[u] - *plan.policy.straddle_min;
            const bool falls_apart = sides[u] != all[u];
            const bool straddles = beyond > length_rounding || falls_apart;
            if (straddles && !is_told)
                report.broken(3, "straddles_road",
                              Message("check_straddles", {{"where", name_of(layout, layout.units[u])},
                                                          {"metres", decimals(inside[u], 1)}}));
            if (is_told && beyond < -length_rounding && !falls_apart)
                report.broken(5, "violation_without_cause",
                              Message("check_straddles_not", {{"where", name_of(layout, layout.units[u])}}));
        }
    }
    report.verified(3, Message("rule_one_side"), units);
}

}  // namespace lifang::checking
