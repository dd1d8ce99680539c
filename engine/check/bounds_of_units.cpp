// Rule 5: units keep the bounds, or say why no layout could.
#include "check/rules.hpp"

#include <algorithm>
#include <cctype>

namespace lifang::checking {
namespace {

constexpr double area_rounding = 0.01;  // m²: floor areas are stored with two decimals

/// Whether a message names something, "unit U1" and not "unit U12".
bool names(const std::string& message, const std::string& thing) {
    for (auto at = message.find(thing); at != std::string::npos; at = message.find(thing, at + 1)) {
        const std::size_t end = at + thing.size();
        if (end == message.size() || !std::isalnum(static_cast<unsigned char>(message[end]))) return true;
    }
    return false;
}

bool is_explained(const PlanRows& plan, const LayoutRow& layout, const UnitRow& unit,
                  const std::string& code) {
    return std::any_of(plan.issues.begin(), plan.issues.end(), [&](const IssueRow& issue) {
        return (issue.code == code || issue.code == "unit_" + code) &&
               (issue.stage == "partition" || issue.stage == "evaluate") &&
               names(issue.message, name_of(layout, unit).in(Language::en));
    });
}

/// A code is there exactly when its cause is.
void check_code(const LayoutRow& layout, const UnitRow& unit, const char* code, bool cause, Report& report) {
    if (cause == unit.has_violation(code)) return;
    report.broken(5, cause ? "bound_broken_silently" : "violation_without_cause",
                  Message(cause ? "check_bound_broken_silently" : "check_violation_within_bounds",
                          {{"where", name_of(layout, unit)},
                           {"area", decimals(unit.floor_area)},
                           {"min", decimals(layout.min)},
                           {"max", decimals(layout.max)},
                           {"violation", code}}));
}

void check_unit(const PlanRows& plan, const LayoutRow& layout, const UnitRow& unit, Report& report) {
    check_code(layout, unit, "below_min", unit.floor_area < layout.min - area_rounding, report);
    check_code(layout, unit, "above_max", unit.floor_area > layout.max + area_rounding, report);
    for (const std::string& code : unit.violations)
        if (!is_explained(plan, layout, unit, code))
            report.broken(5, "violation_not_explained",
                          Message("check_violation_not_explained",
                                  {{"where", name_of(layout, unit)}, {"issue", "unit_" + code}}));
    if (layout.target > 0.0 && !is_close(unit.deviation, unit.floor_area / layout.target - 1.0, 1e-6, 1e-6))
        report.broken(5, "wrong_deviation",
                      Message("check_wrong_deviation",
                              {{"where", name_of(layout, unit)},
                               {"stated", decimals(unit.deviation, 6)},
                               {"area", decimals(unit.floor_area)},
                               {"target", decimals(layout.target)},
                               {"found", decimals(unit.floor_area / layout.target - 1.0, 6)}}));
}

}  // namespace

void check_bounds(const PlanRows& plan, Report& report) {
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts) {
        if (!(layout.target > 0.0 && layout.min <= layout.target && layout.target <= layout.max))
            report.broken(5, "bad_bounds",
                          Message("check_bad_bounds", {{"layout", layout.id},
                                                       {"min", decimals(layout.min)},
                                                       {"target", decimals(layout.target)},
                                                       {"max", decimals(layout.max)}}));
        bool violated = false;
        for (const UnitRow& unit : layout.units) {
            ++units;
            violated |= !unit.violations.empty();
            check_unit(plan, layout, unit, report);
        }
        if (violated != (layout.status == "relaxed"))
            report.broken(
                5, "wrong_status",
                Message(violated ? "check_violation_without_status" : "check_status_without_violation",
                        {{"layout", layout.id}, {"status", layout.status}}));
    }
    report.verified(5, Message("rule_bounds"), units);
}

}  // namespace lifang::checking
