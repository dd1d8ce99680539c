// Rule 6: the figures of units and layouts, computed again from their definitions in docs/plan-file.md.
#include "check/rules.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace lifang::checking {
namespace {

constexpr double same = 1e-6;  // figures are stored as doubles: more is another formula, not rounding

void compare(const Phrase& where, const char* name, double stated, double expected, double absolute,
             Report& report) {
    if (!is_close(stated, expected, same, absolute))
        report.broken(6, "wrong_figure",
                      Message("check_wrong_figure", {{"where", where},
                                                     {"figure", name},
                                                     {"stated", digits(stated)},
                                                     {"found", digits(expected)}}));
}

void compare(const LayoutRow& layout, const char* name, Number expected, double absolute, Report& report) {
    const auto stated = layout.figures.find(name);
    const Message where("layout_named", {{"layout", layout.id}});
    if (stated != layout.figures.end() && expected) {
        compare(where, name, stated->second, *expected, absolute, report);
    } else if ((stated != layout.figures.end()) != expected.has_value()) {
        report.broken(6, "wrong_figure",
                      Message("check_wrong_figure", {{"where", where},
                                                     {"figure", name},
                                                     {"stated", expected ? "NULL" : digits(stated->second)},
                                                     {"found", expected ? digits(*expected) : "NULL"}}));
    }
}

/// Of borders between two units, the share on barriers from residential to `strongest`; nothing when there
/// are none.
template <class Wanted>
Number border_share(const LayoutRow& layout, Barrier strongest, const Wanted& wanted) {
    double all = 0.0, along = 0.0;
    for (const UnitBorderRow& border : layout.unit_borders) {
        if (border.is_edge || !border.b || !wanted(border)) continue;
        all += border.length_m;
        if (border.barrier >= Barrier::residential && border.barrier <= strongest) along += border.length_m;
    }
    return all > 0.0 ? Number(along / all) : std::nullopt;
}

/// The two shares of a unit or a layout: with railways and water, and without. What is not stated is not
/// compared: plan files of before know the first only.
template <class Wanted, class Compare>
void check_border_shares(const LayoutRow& layout, const Wanted& wanted, const Compare& compare_with) {
    if (const Number share = border_share(layout, Barrier::water, wanted))
        compare_with("road_border_share", *share);
    if (const Number share = border_share(layout, Barrier::motorway, wanted))
        compare_with("roads_only_border_share", *share);
}

double severance(const PlanRows& plan, const Ground& ground) {
    double sum = 0.0;
    for (const BorderRow& border : plan.borders) {
        if (!border.a || !border.b) continue;
        const auto a = ground.unit_of_cell[*border.a], b = ground.unit_of_cell[*border.b];
        if (a && a == b) sum += border.length_m * plan.severance[static_cast<std::size_t>(border.barrier)];
    }
    return sum;
}

double compactness(const LayoutRow& layout) {
    double areas = 0.0, sum = 0.0;
    for (const UnitRow& unit : layout.units) {
        const SquareMeters shape = area(unit.area);
        areas += shape.value;
        sum += shape.value * polsby_popper(shape, perimeter(unit.area));
    }
    return areas > 0.0 ? sum / areas : 0.0;
}

void check_deviations(const LayoutRow& layout, Report& report) {
    if (layout.units.empty() || layout.target <= 0.0) return;
    double worst = 0.0, sum = 0.0;
    for (const UnitRow& unit : layout.units) {
        const double deviation = std::abs(unit.floor_area / layout.target - 1.0);
        worst = std::max(worst, deviation);
        sum += deviation;
    }
    compare(layout, "max_abs_deviation", worst, same, report);
    compare(layout, "mean_abs_deviation", sum / static_cast<double>(layout.units.size()), same, report);
}

/// Sums over units: known when one unit knows its own.
void check_sums(const LayoutRow& layout, Report& report) {
    Number net, gates;
    for (const UnitRow& unit : layout.units) {
        if (unit.monthly_net) net = net.value_or(0.0) + *unit.monthly_net;
        if (unit.gates) gates = gates.value_or(0.0) + static_cast<double>(*unit.gates);
    }
    compare(layout, "monthly_net_cny", net, 0.005, report);
    compare(layout, "gates", gates, 0.0, report);
}

/// Where one kind of facility is asked for, and the households of all compounds are known or of none.
void check_coverage(const PlanRows& plan, const LayoutRow& layout, Report& report) {
    std::set<std::string> kinds;
    for (const CoverageRow& row : layout.coverage) kinds.insert(row.kind);
    std::size_t in_scope = 0, with_households = 0;
    for (const CompoundRow& compound : plan.compounds)
        in_scope += compound.in_scope, with_households += compound.in_scope && compound.households;
    if (kinds.size() != 1 || (with_households != 0 && with_households != in_scope)) return;

    const auto weight = [&](const CompoundRow& compound) {
        return with_households ? static_cast<double>(*compound.households) : compound.floor_area;
    };
    std::set<std::size_t> covered;
    for (const CoverageRow& row : layout.coverage)
        if (row.compound && row.state == "covered") covered.insert(*row.compound);
    double all = 0.0, served = 0.0;
    for (std::size_t i = 0; i < plan.compounds.size(); ++i) {
        if (!plan.compounds[i].in_scope) continue;
        all += weight(plan.compounds[i]);
        if (covered.count(i)) served += weight(plan.compounds[i]);
    }
    if (all > 0.0) compare(layout, "coverage_share", served / all, same, report);
}

}  // namespace

void check_unit_figures(const PlanRows& plan, Report& report) {
    std::size_t units = 0;
    for (const LayoutRow& layout : plan.layouts)
        for (std::size_t u = 0; u < layout.units.size(); ++u, ++units) {
            const UnitRow& unit = layout.units[u];
            const auto where = name_of(layout, unit);
            compare(where, "area_m2", unit.area_m2, area(unit.area).value, 0.01, report);
            compare(where, "perimeter_m", unit.perimeter_m, perimeter(unit.area).value, 0.01, report);
            compare(where, "polsby_popper", unit.polsby_popper,
                    polsby_popper(area(unit.area), perimeter(unit.area)), same, report);
            check_border_shares(
                layout, [u](const UnitBorderRow& border) { return border.a == u || border.b == u; },
                [&](const char* name, double share) {
                    const bool roads_only = std::string_view(name) == "roads_only_border_share";
                    const Number stated = roads_only ? unit.roads_only_border_share : unit.road_border_share;
                    if (stated) compare(where, name, *stated, share, same, report);
                });
            if (unit.gates && *unit.gates != static_cast<std::int64_t>(layout.gates_of_unit[u]))
                report.broken(6, "wrong_figure",
                              Message("check_wrong_figure", {{"where", where},
                                                             {"figure", "gates"},
                                                             {"stated", *unit.gates},
                                                             {"found", layout.gates_of_unit[u]}}));
        }
    report.verified(6, Message("rule_unit_figures"), units);
}

void check_layout_figures(const PlanRows& plan, const std::vector<Ground>& grounds, Report& report) {
    for (std::size_t l = 0; l < plan.layouts.size(); ++l) {
        const LayoutRow& layout = plan.layouts[l];
        check_deviations(layout, report);
        compare(layout, "severance", severance(plan, grounds[l]), 0.01, report);
        compare(layout, "compactness", compactness(layout), same, report);
        check_border_shares(
            layout, [](const UnitBorderRow&) { return true; },
            [&](const char* name, double share) {
                if (layout.figures.contains(name)) compare(layout, name, share, same, report);
            });
        check_sums(layout, report);
        check_coverage(plan, layout, report);
    }
    report.verified(6, Message("rule_layout_figures"), plan.layouts.size());
}

}  // namespace lifang::checking
