// Rule 2: every in-scope compound is assigned exactly once per layout, and units are the sums of theirs.
#include "check/rules.hpp"

namespace lifang::checking {
namespace {

/// `left` by compound: a layout before this one leaves it out. What a rule excluded is in the layouts of
/// before still, and in none after. What was taken in again is in the last one, and may be in others.
void check_once(const PlanRows& plan, const LayoutRow& layout, std::vector<char>& left, Report& report) {
    std::vector<int> times(plan.compounds.size(), 0);
    for (const AssignmentRow& assignment : layout.assignments) {
        if (assignment.compound) ++times[*assignment.compound];
        if (!assignment.unit)
            report.broken(2, "unknown_unit",
                          Message("check_unknown_unit", {{"layout", layout.id},
                                                         {"compound", assignment.compound_id},
                                                         {"unit", assignment.unit_id}}));
    }
    for (std::size_t i = 0; i < times.size(); ++i) {
        const CompoundRow& compound = plan.compounds[i];
        const bool may_vary = compound.has_include_rule && &layout != &plan.layouts.back();
        if (compound.in_scope && times[i] == 0 && !may_vary)
            report.broken(2, "unassigned",
                          Message("check_unassigned", {{"layout", layout.id}, {"compound", compound.id}}));
        if (times[i] == 0) left[i] = 1;
        if (times[i] > 1)
            report.broken(2, "assigned_twice",
                          Message("check_assigned_twice",
                                  {{"layout", layout.id}, {"compound", compound.id}, {"times", times[i]}}));
        const bool is_older = may_vary || (compound.has_exclude_rule && !left[i]);
        if (!compound.in_scope && times[i] > 0 && !is_older)
            report.broken(
                2, "out_of_scope_assigned",
                Message("check_out_of_scope_assigned", {{"layout", layout.id},
                                                        {"compound", compound.id},
                                                        {"reason", or_null(compound.scope_reason)}}));
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
        if (sum.compounds == 0)
            report.broken(2, "empty_unit", Message("check_empty_unit", {{"where", where}}));
        if (unit.compounds != sum.compounds)
            report.broken(2, "wrong_compound_count",
                          Message("check_wrong_compound_count",
                                  {{"where", where}, {"stated", unit.compounds}, {"found", sum.compounds}}));
        if (!is_close(unit.floor_area, sum.floor_area, 0.0,
                      0.01 * static_cast<double>(std::max<std::int64_t>(1, sum.compounds))))
            report.broken(2, "wrong_unit_floor_area",
                          Message("check_wrong_unit_floor_area", {{"where", where},
                                                                  {"stated", decimals(unit.floor_area)},
                                                                  {"found", decimals(sum.floor_area)}}));
        const Whole expected = sum.households_known ? Whole(sum.households) : std::nullopt;
        if (unit.households != expected)
            report.broken(2, "wrong_households",
                          Message("check_wrong_households", {{"where", where},
                                                             {"stated", or_null(unit.households)},
                                                             {"found", or_null(expected)}}));
    }
}

}  // namespace

void check_assignments(const PlanRows& plan, Report& report) {
    std::size_t assignments = 0;
    for (const CompoundRow& compound : plan.compounds)
        if (compound.in_scope == compound.scope_reason.has_value())
            report.broken(
                2, "scope_without_reason",
                Message("check_scope_without_reason", {{"compound", compound.id},
                                                       {"in_scope", compound.in_scope ? 1 : 0},
                                                       {"reason", or_null(compound.scope_reason)}}));
    if (plan.layouts.empty()) report.broken(2, "no_layouts", Message("check_no_layouts"));
    std::vector<char> left(plan.compounds.size(), 0);
    for (const LayoutRow& layout : plan.layouts) {
        assignments += layout.assignments.size();
        if (layout.units_stated != static_cast<std::int64_t>(layout.units.size()))
            report.broken(2, "wrong_unit_count",
                          Message("check_wrong_unit_count", {{"layout", layout.id},
                                                             {"stated", layout.units_stated},
                                                             {"found", layout.units.size()}}));
        check_once(plan, layout, left, report);
        check_sums(plan, layout, report);
    }
    report.verified(2, Message("rule_assignments"), assignments);
}

}  // namespace lifang::checking
