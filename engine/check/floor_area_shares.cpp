// Rule 6: what the floor areas rest on, added up again from compounds and buildings.
#include "check/expected_figures.hpp"
#include "check/rules.hpp"

namespace lifang::checking {
namespace {

struct Sum {
    double floor_area = 0.0, assumed = 0.0, unknown_kind = 0.0;

    void add(const Sum& other) {
        floor_area += other.floor_area;
        assumed += other.assumed;
        unknown_kind += other.unknown_kind;
    }
};

/// By compound. A mapped one whose floor area is given rests on that, whatever stands in it.
std::vector<Sum> sum_compounds(const PlanRows& plan) {
    std::vector<Sum> sums;
    for (const CompoundRow& compound : plan.compounds) sums.push_back({compound.floor_area, 0.0, 0.0});
    for (const BuildingRow& building : plan.buildings) {
        if (!building.compound) continue;
        const CompoundRow& compound = plan.compounds[*building.compound];
        if (compound.floor_area_source == "attribute" && !compound.is_derived) continue;
        if (building.levels_source == "assumed") sums[*building.compound].assumed += building.floor_area;
        if (building.kind == "unknown") sums[*building.compound].unknown_kind += building.floor_area;
    }
    return sums;
}

std::vector<Number> shares_of_units(const PlanRows& plan, const LayoutRow& layout, double Sum::*part) {
    const std::vector<Sum> of_compound = sum_compounds(plan);
    std::vector<Sum> of_unit(layout.units.size());
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit)  // else told by rule 2
            of_unit[*row.unit].add(of_compound[*row.compound]);
    std::vector<Number> shares;
    for (const Sum& sum : of_unit)
        shares.push_back(sum.floor_area > 0.0 ? Number(sum.*part / sum.floor_area) : std::nullopt);
    return shares;
}

}  // namespace

std::vector<Number> assumed_shares(const PlanRows& plan, const LayoutRow& layout) {
    return shares_of_units(plan, layout, &Sum::assumed);
}

std::vector<Number> unknown_kind_shares(const PlanRows& plan, const LayoutRow& layout) {
    return shares_of_units(plan, layout, &Sum::unknown_kind);
}

void check_floor_area_in_no_compound(const PlanRows& plan, Report& report) {
    double all = 0.0, in_no_compound = 0.0;
    for (const CompoundRow& compound : plan.compounds) all += compound.floor_area;
    for (const BuildingRow& building : plan.buildings)
        if (!building.compound) in_no_compound += building.floor_area;
    all += in_no_compound;
    const Number stated = plan.in_no_compound_share;  // empty in a plan file of before
    if (stated && all > 0.0 && !is_close(*stated, in_no_compound / all, same, same))
        report.broken(6, "wrong_figure",
                      Message("check_wrong_figure", {{"where", Message("the_district")},
                                                     {"figure", "district.in_no_compound_share"},
                                                     {"stated", digits(*stated)},
                                                     {"found", digits(in_no_compound / all)}}));
    report.verified(6, Message("rule_floor_area_shares"), plan.buildings.size());
}

}  // namespace lifang::checking
