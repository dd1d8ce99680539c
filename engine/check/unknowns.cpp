// Rule 0: unknown is NULL, never 0, where a zero cannot be the truth.
#include "check/rules.hpp"

#include <algorithm>

namespace lifang::checking {
namespace {

/// Two or more lived-in compounds of which every one has 0 of something: a default, not a census.
void check_people(const PlanRows& plan, Whole CompoundRow::*figure, const char* name, Report& report) {
    std::size_t zeros = 0, others = 0;
    for (const CompoundRow& compound : plan.compounds) {
        if (compound.floor_area <= 0.0 || !(compound.*figure)) continue;
        ++(*(compound.*figure) == 0 ? zeros : others);
    }
    if (zeros >= 2 && others == 0)
        report.broken(0, "zero_for_unknown",
                      Message("check_zero_everywhere", {{"column", name}, {"compounds", zeros}}));
}

void check_layout(const LayoutRow& layout, Report& report) {
    const auto is_zero = [&](const char* name) {
        const auto found = layout.figures.find(name);
        return found != layout.figures.end() && found->second == 0.0;
    };
    const auto none_known = [&](const char* name) {
        return std::none_of(layout.units.begin(), layout.units.end(),
                            [&](const UnitRow& unit) { return unit.figures.contains(name); });
    };
    const auto tell = [&](const char* name, const char* message) {
        report.broken(0, "zero_for_unknown", Message(message, {{"layout", layout.id}, {"column", name}}));
    };
    if (is_zero("coverage_share") && layout.coverage.empty())
        tell("coverage_share", "check_zero_without_coverage");
    if (is_zero("gates") && none_known("gates")) tell("gates", "check_zero_without_units");
    if (is_zero("monthly_net_cny") && none_known("monthly_net_cny"))
        tell("monthly_net_cny", "check_zero_without_units");
}

}  // namespace

void check_unknowns(const PlanRows& plan, Report& report) {
    for (const CompoundRow& compound : plan.compounds)
        if (compound.build_year == 0)
            report.broken(0, "zero_for_unknown",
                          Message("check_zero_build_year", {{"compound", compound.id}}));
    check_people(plan, &CompoundRow::households, "households", report);
    check_people(plan, &CompoundRow::residents, "residents", report);
    for (const FacilityRow& facility : plan.facilities)
        if (facility.radius == 0.0) report.broken(0, "zero_for_unknown", Message("check_zero_radius"));
    for (const BuildingRow& building : plan.buildings)
        if (building.levels == 0.0)
            report.broken(0, "zero_for_unknown", Message("check_zero_levels", {{"building", building.id}}));
    for (const LayoutRow& layout : plan.layouts) check_layout(layout, report);
    report.verified(
        0, Message("rule_unknowns"),
        plan.compounds.size() + plan.facilities.size() + plan.buildings.size() + plan.layouts.size());
}

}  // namespace lifang::checking
