// Rule 6: what a layout was optimised for, the bound that was proven, and the gap between them.
#include "check/rules.hpp"
#include "core/figures/table.hpp"

#include <cmath>

namespace lifang::checking {
namespace {

/// Where larger is better a lower bound says nothing, and none is stored.
bool is_maximised(const std::string& objective) {
    const Figure* figure = find_figure(objective);
    return figure && figure->better == Figure::Better::higher;
}

double rounding(double value) { return 1e-9 + 1e-6 * std::abs(value); }

/// The layout's figure of that name, from its columns, all of which are verified elsewhere.
Number stated_figure(const LayoutRow& layout, const std::string& objective) {
    if (objective == "cut_length") {
        double sum = 0.0;
        for (const UnitBorderRow& border : layout.unit_borders)
            if (border.a && border.b) sum += border.length_m;
        return sum;
    }
    const auto found = layout.figures.find(objective);
    return found == layout.figures.end() ? std::nullopt : Number(found->second);
}

void check_value(const LayoutRow& layout, Report& report) {
    const Number figure = stated_figure(layout, layout.objective);
    const double tolerance =
        layout.objective == "cut_length" ? 0.01 * (1.0 + layout.unit_borders.size()) : 1e-6;
    if (!figure)
        report.broken(
            6, "wrong_objective",
            Message("check_objective_is_null", {{"layout", layout.id}, {"objective", layout.objective}}));
    else if (!is_close(layout.objective_value, *figure, 1e-6, tolerance))
        report.broken(6, "wrong_objective",
                      Message("check_wrong_objective", {{"layout", layout.id},
                                                        {"stated", digits(layout.objective_value)},
                                                        {"objective", layout.objective},
                                                        {"found", digits(*figure)}}));
}

void check_bound(const LayoutRow& layout, Report& report) {
    const double value = layout.objective_value;
    if (is_maximised(layout.objective) && (layout.lower_bound || layout.gap))
        report.broken(
            6, "bound_of_maximum",
            Message("check_bound_of_maximum", {{"layout", layout.id}, {"objective", layout.objective}}));
    if (layout.lower_bound.has_value() != layout.gap.has_value())
        report.broken(6, "wrong_gap", Message("check_bound_without_gap", {{"layout", layout.id}}));
    if (!layout.lower_bound) {
        if (layout.status == "optimal")
            report.remark(6, "optimal_without_bound",
                          Message("check_optimal_without_bound", {{"layout", layout.id}}));
        return;
    }
    const double bound = *layout.lower_bound;
    if (bound > value + rounding(value))
        report.broken(
            6, "bound_above_objective",
            Message("check_bound_above_objective",
                    {{"layout", layout.id}, {"bound", digits(bound)}, {"objective", digits(value)}}));
    const double gap = value == 0.0 ? 0.0 : (value - bound) / value;
    if (layout.gap && !is_close(*layout.gap, gap, 1e-6, 1e-6))
        report.broken(6, "wrong_gap",
                      Message("check_wrong_gap", {{"layout", layout.id},
                                                  {"stated", digits(*layout.gap)},
                                                  {"objective", digits(value)},
                                                  {"bound", digits(bound)},
                                                  {"found", digits(gap)}}));
    if (layout.status == "optimal" && value - bound > rounding(value))
        report.broken(
            6, "not_optimal",
            Message("check_not_optimal",
                    {{"layout", layout.id}, {"bound", digits(bound)}, {"objective", digits(value)}}));
}

/// Made by one run on one question: then a bound of the one holds for the other.
bool ask_the_same(const LayoutRow& a, const LayoutRow& b) {
    return !a.parent && !b.parent && a.command == b.command && a.profile == b.profile &&
           a.target == b.target && a.min == b.min && a.max == b.max;
}

/// No layout that keeps the rules can be better than a bound proven for them all.
void check_against_others(const std::vector<LayoutRow>& layouts, const LayoutRow& layout, Report& report) {
    if (!layout.lower_bound || is_maximised(layout.objective)) return;
    for (const LayoutRow& other : layouts) {
        if (&other == &layout || other.status == "relaxed" || !ask_the_same(layout, other)) continue;
        const Number figure = stated_figure(other, layout.objective);
        if (figure && *layout.lower_bound > *figure + rounding(*figure))
            report.broken(6, "bound_refuted",
                          Message("check_bound_refuted", {{"layout", layout.id},
                                                          {"bound", digits(*layout.lower_bound)},
                                                          {"objective", layout.objective},
                                                          {"other", other.id},
                                                          {"found", digits(*figure)}}));
    }
}

}  // namespace

void check_objectives(const PlanRows& plan, Report& report) {
    for (const LayoutRow& layout : plan.layouts) {
        check_value(layout, report);
        check_bound(layout, report);
        check_against_others(plan.layouts, layout, report);
    }
    report.verified(6, Message("rule_objectives"), plan.layouts.size());
}

}  // namespace lifang::checking
