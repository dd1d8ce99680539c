// Rule 6: what the floor areas rest on, added up again from compounds and buildings.
#include "check/rules.hpp"

namespace lifang::checking {
namespace {

constexpr double same = 1e-6;

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

/// A share that is not stated is one of a plan file of before.
void compare(const Phrase& where, const char* figure, Number stated, double part, double whole,
             Report& report) {
    if (!stated || whole <= 0.0) return;
    if (!is_close(*stated, part / whole, same, same))
        report.broken(6, "wrong_figure",
                      Message("check_wrong_figure", {{"where", where},
                                                     {"figure", figure},
                                                     {"stated", digits(*stated)},
                                                     {"found", digits(part / whole)}}));
}

Number stated_by(const LayoutRow& layout, const char* figure) {
    const auto found = layout.figures.find(figure);
    return found == layout.figures.end() ? std::nullopt : Number(found->second);
}

void check_layout(const LayoutRow& layout, const std::vector<Sum>& of_compound, Report& report) {
    std::vector<Sum> of_unit(layout.units.size());
    Sum all;
    for (const AssignmentRow& row : layout.assignments) {
        if (!row.compound || !row.unit) continue;  // told by rule 2
        of_unit[*row.unit].add(of_compound[*row.compound]);
        all.add(of_compound[*row.compound]);
    }
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        const UnitRow& unit = layout.units[i];
        const Message where = name_of(layout, unit);
        compare(where, "assumed_share", unit.assumed_share, of_unit[i].assumed, of_unit[i].floor_area,
                report);
        compare(where, "unknown_kind_share", unit.unknown_kind_share, of_unit[i].unknown_kind,
                of_unit[i].floor_area, report);
    }
    const Message where("layout_named", {{"layout", layout.id}});
    compare(where, "assumed_share", stated_by(layout, "assumed_share"), all.assumed, all.floor_area, report);
    compare(where, "unknown_kind_share", stated_by(layout, "unknown_kind_share"), all.unknown_kind,
            all.floor_area, report);
}

}  // namespace

void check_floor_area_shares(const PlanRows& plan, Report& report) {
    const std::vector<Sum> of_compound = sum_compounds(plan);
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts) {
        check_layout(layout, of_compound, report);
        units += layout.units.size();
    }
    double all = 0.0, in_no_compound = 0.0;
    for (const Sum& sum : of_compound) all += sum.floor_area;
    for (const BuildingRow& building : plan.buildings)
        if (!building.compound) in_no_compound += building.floor_area;
    compare(Message("the_district"), "district.in_no_compound_share", plan.in_no_compound_share,
            in_no_compound, all + in_no_compound, report);
    report.verified(6, Message("rule_floor_area_shares"), units);
}

}  // namespace lifang::checking
