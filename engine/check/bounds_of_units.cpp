// Rule 5: units keep the bounds, or say why no layout could.
#include "check/rules.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

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
               names(issue.message, name_of(layout, unit));
    });
}

/// A code is there exactly when its cause is.
void check_code(const LayoutRow& layout, const UnitRow& unit, const char* code, bool cause, Report& report) {
    if (cause == unit.has_violation(code)) return;
    report.broken(5, cause ? "bound_broken_silently" : "violation_without_cause",
                  fmt::format("{}: floor area {:.2f} m2, bounds {:.2f}-{:.2f} m2, and violation '{}' is {}",
                              name_of(layout, unit), unit.floor_area, layout.min, layout.max, code,
                              cause ? "missing" : "set"));
}

void check_unit(const PlanRows& plan, const LayoutRow& layout, const UnitRow& unit, Report& report) {
    check_code(layout, unit, "below_min", unit.floor_area < layout.min - area_rounding, report);
    check_code(layout, unit, "above_max", unit.floor_area > layout.max + area_rounding, report);
    for (const std::string& code : unit.violations)
        if (!is_explained(plan, layout, unit, code))
            report.broken(
                5, "violation_not_explained",
                fmt::format("{}: no issue of partition or evaluate with code 'unit_{}' names it and "
                            "says why",
                            name_of(layout, unit), code));
    if (layout.target > 0.0 && !is_close(unit.deviation, unit.floor_area / layout.target - 1.0, 1e-6, 1e-6))
        report.broken(5, "wrong_deviation",
                      fmt::format("{}: deviation {:.6f}, but {:.2f} / {:.2f} - 1 = {:.6f}",
                                  name_of(layout, unit), unit.deviation, unit.floor_area, layout.target,
                                  unit.floor_area / layout.target - 1.0));
}

}  // namespace

void check_bounds(const PlanRows& plan, Report& report) {
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts) {
        if (!(layout.target > 0.0 && layout.min <= layout.target && layout.target <= layout.max))
            report.broken(5, "bad_bounds",
                          fmt::format("layout {}: min {:.2f}, target {:.2f}, max {:.2f} m2 are not in order",
                                      layout.id, layout.min, layout.target, layout.max));
        bool violated = false;
        for (const UnitRow& unit : layout.units) {
            ++units;
            violated |= !unit.violations.empty();
            check_unit(plan, layout, unit, report);
        }
        if (violated != (layout.status == "relaxed"))
            report.broken(5, "wrong_status",
                          fmt::format("layout {}: status is {}, but {} of its units carries a violation",
                                      layout.id, layout.status, violated ? "one" : "none"));
    }
    report.verified(5, "units keep the bounds or say why not", units);
}

}  // namespace lifang::checking
