// Rule 2: every in-scope compound is assigned exactly once per layout, and units are the sums of theirs.
#include "check/rules.hpp"

#include <fmt/format.h>

namespace lifang::checking {
namespace {

/// `left` by compound: a layout before this one leaves it out. What a rule excluded is in the layouts of
/// before still, and in none after.
void check_once(const PlanRows& plan, const LayoutRow& layout, std::vector<char>& left, Report& report) {
    std::vector<int> times(plan.compounds.size(), 0);
    for (const AssignmentRow& assignment : layout.assignments) {
        if (assignment.compound) ++times[*assignment.compound];
        if (!assignment.unit)
            report.broken(2, "unknown_unit",
                          fmt::format("layout {}: compound {} is assigned to unit {}, which is not in units",
                                      layout.id, assignment.compound_id, assignment.unit_id));
    }
    for (std::size_t i = 0; i < times.size(); ++i) {
        const CompoundRow& compound = plan.compounds[i];
        if (compound.in_scope && times[i] == 0)
            report.broken(
                2, "unassigned",
                fmt::format("layout {}: in-scope compound {} is in no unit", layout.id, compound.id));
        if (times[i] == 0) left[i] = 1;
        if (times[i] > 1)
            report.broken(
                2, "assigned_twice",
                fmt::format("layout {}: compound {} is assigned {} times", layout.id, compound.id, times[i]));
        const bool is_older = compound.has_exclude_rule && !left[i];
        if (!compound.in_scope && times[i] > 0 && !is_older)
            report.broken(2, "out_of_scope_assigned",
                          fmt::format("layout {}: compound {} is out of scope ({}) and yet assigned",
                                      layout.id, compound.id, compound.scope_reason.value_or("no reason")));
    }
}

struct Sum {
    double floor_area = 0.0;
    std::int64_t compounds = 0, households = 0;
    bool households_known = false;
};

void check_sums(const PlanRows& plan, const LayoutRow& layout, Report& report) {
    std::vector<Sum> sums(layout.units.size());
    for (const AssignmentRow& assignment : layout.assignments) {
        if (!assignment.unit || !assignment.compound) continue;
        const CompoundRow& compound = plan.compounds[*assignment.compound];
        Sum& sum = sums[*assignment.unit];
        sum.floor_area += compound.floor_area;
        ++sum.compounds;
        sum.households += compound.households.value_or(0);
        sum.households_known |= compound.households.has_value();
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const UnitRow& unit = layout.units[i];
        const Sum& sum = sums[i];
        const auto where = name_of(layout, unit);
        if (sum.compounds == 0) report.broken(2, "empty_unit", where + ": no compound is assigned to it");
        if (unit.compounds != sum.compounds)
            report.broken(
                2, "wrong_compound_count",
                fmt::format("{}: {} compounds stated, {} assigned", where, unit.compounds, sum.compounds));
        if (!is_close(unit.floor_area, sum.floor_area, 0.0,
                      0.01 * static_cast<double>(std::max<std::int64_t>(1, sum.compounds))))
            report.broken(2, "wrong_unit_floor_area",
                          fmt::format("{}: floor area {:.2f} m2, but its compounds have {:.2f} m2", where,
                                      unit.floor_area, sum.floor_area));
        const Whole expected = sum.households_known ? Whole(sum.households) : std::nullopt;
        if (unit.households != expected)
            report.broken(2, "wrong_households",
                          fmt::format("{}: {} households, but its compounds have {}", where,
                                      unit.households ? std::to_string(*unit.households) : "unknown",
                                      expected ? std::to_string(*expected) : "none known"));
    }
}

}  // namespace

void check_assignments(const PlanRows& plan, Report& report) {
    std::size_t assignments = 0;
    for (const CompoundRow& compound : plan.compounds)
        if (compound.in_scope == compound.scope_reason.has_value())
            report.broken(2, "scope_without_reason",
                          fmt::format("compound {}: in_scope is {} and scope_reason is {}", compound.id,
                                      compound.in_scope ? 1 : 0, compound.scope_reason.value_or("NULL")));
    if (plan.layouts.empty()) report.broken(2, "no_layouts", "the plan has no layout");
    std::vector<char> left(plan.compounds.size(), 0);
    for (const LayoutRow& layout : plan.layouts) {
        assignments += layout.assignments.size();
        if (layout.units_stated != static_cast<std::int64_t>(layout.units.size()))
            report.broken(2, "wrong_unit_count",
                          fmt::format("layout {}: {} units stated, {} in units", layout.id,
                                      layout.units_stated, layout.units.size()));
        check_once(plan, layout, left, report);
        check_sums(plan, layout, report);
    }
    report.verified(2, "every in-scope compound is assigned once, units are their sums", assignments);
}

}  // namespace lifang::checking
