// Rule 6: what a layout was optimised for, the bound that was proven, and the gap between them.
#include "check/rules.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace lifang::checking {
namespace {

/// Larger is better: a lower bound says nothing of them, and none is stored.
bool is_maximised(const std::string& objective) {
    return objective == "compactness" || objective == "road_border_share" || objective == "coverage_share" ||
           objective == "monthly_net_cny";
}

double rounding(double value) { return 1e-9 + 1e-6 * std::abs(value); }

/// The layout's figure of that name, from its columns, all of which are verified elsewhere.
Number find_figure(const LayoutRow& layout, const std::string& objective) {
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
    const Number figure = find_figure(layout, layout.objective);
    const double tolerance =
        layout.objective == "cut_length" ? 0.01 * (1.0 + layout.unit_borders.size()) : 1e-6;
    if (!figure)
        report.broken(
            6, "wrong_objective",
            fmt::format("layout {}: was optimised for {}, which is NULL", layout.id, layout.objective));
    else if (!is_close(layout.objective_value, *figure, 1e-6, tolerance))
        report.broken(6, "wrong_objective",
                      fmt::format("layout {}: objective_value {:.9g}, but its {} is {:.9g}", layout.id,
                                  layout.objective_value, layout.objective, *figure));
}

void check_bound(const LayoutRow& layout, Report& report) {
    const double value = layout.objective_value;
    if (is_maximised(layout.objective) && (layout.lower_bound || layout.gap))
        report.broken(
            6, "bound_of_maximum",
            fmt::format("layout {}: {} is maximised and has no lower bound", layout.id, layout.objective));
    if (layout.lower_bound.has_value() != layout.gap.has_value())
        report.broken(6, "wrong_gap",
                      fmt::format("layout {}: of lower_bound and gap one is NULL", layout.id));
    if (!layout.lower_bound) {
        if (layout.status == "optimal")
            report.remark(6, "optimal_without_bound",
                          fmt::format("layout {}: optimal, but no bound proves it", layout.id));
        return;
    }
    const double bound = *layout.lower_bound;
    if (bound > value + rounding(value))
        report.broken(
            6, "bound_above_objective",
            fmt::format("layout {}: lower_bound {:.9g} > objective {:.9g}", layout.id, bound, value));
    const double gap = value == 0.0 ? 0.0 : (value - bound) / value;
    if (layout.gap && !is_close(*layout.gap, gap, 1e-6, 1e-6))
        report.broken(6, "wrong_gap",
                      fmt::format("layout {}: gap {:.9g}, but ({:.9g} - {:.9g}) / {:.9g} = {:.9g}", layout.id,
                                  *layout.gap, value, bound, value, gap));
    if (layout.status == "optimal" && value - bound > rounding(value))
        report.broken(
            6, "not_optimal",
            fmt::format("layout {}: optimal, but its bound {:.9g} is below {:.9g}", layout.id, bound, value));
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
        const Number figure = find_figure(other, layout.objective);
        if (figure && *layout.lower_bound > *figure + rounding(*figure))
            report.broken(6, "bound_refuted",
                          fmt::format("layout {}: lower_bound {:.9g} of {}, but layout {} reaches {:.9g}",
                                      layout.id, *layout.lower_bound, layout.objective, other.id, *figure));
    }
}

}  // namespace

void check_objectives(const PlanRows& plan, Report& report) {
    for (const LayoutRow& layout : plan.layouts) {
        check_value(layout, report);
        check_bound(layout, report);
        check_against_others(plan.layouts, layout, report);
    }
    report.verified(6, "bounds lie below objectives, gaps are right", plan.layouts.size());
}

}  // namespace lifang::checking
