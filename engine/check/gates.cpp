// Rule 6: gates stand where their road crosses the border of their unit, and those that stay leave every
// compound the way out that is stated.
#include "check/gate_choices.hpp"
#include "check/rows_of_units.hpp"
#include "check/rules.hpp"
#include "check/ways_inside.hpp"
#include "core/parallel.hpp"
#include "geometry/edge_index.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace lifang::checking {
namespace {

constexpr Meters off_border{7.0};  // a lot begins at the kerb: 6 m; and rounding
constexpr Meters off_road{2.0};    // a loose end is drawn on to the line that it nearly reaches
constexpr double rounding = 0.01;  // m

EdgeIndex outline_of(const UnitRow& unit) {
    EdgeIndex::Edges edges;
    EdgeIndex::append(unit.area, 0, edges);
    return EdgeIndex(std::move(edges));
}

/// A main road's carriageways may lie on both sides of the outline, as far apart as the widest strip; a lane
/// that ends at one of them has its gate there.
Meters farthest_off(const PlanRows& plan) {
    const Number widest = plan.number_of("profile.ground.strip_max_width_m");
    return widest ? std::max(off_border, Meters{*widest / 2.0 + 2.0}) : off_border;
}

void check_place(const PlanRows& plan, const LayoutRow& layout, const GateRow& gate, const EdgeIndex& outline,
                 Report& report) {
    const Message where = name_of(layout, layout.units[*gate.unit]);
    if (const Meters away = outline.distance_to(gate.at); away > farthest_off(plan))
        report.broken(
            6, "gate_off_border",
            Message("check_gate_off_border", {{"where", where}, {"metres", decimals(away.value, 1)}}));
    if (!gate.road) return;
    const RoadRow& road = plan.roads[*gate.road];
    if (const Meters away = distance(gate.at, road.line); away > off_road)
        report.broken(6, "gate_off_road",
                      Message("check_gate_off_road",
                              {{"where", where}, {"road", road.id}, {"metres", decimals(away.value, 1)}}));
    if (road.road_class != gate.road_class)
        report.broken(6, "wrong_gate_class",
                      Message("check_wrong_gate_class", {{"where", where},
                                                         {"road", road.id},
                                                         {"stated", to_text(gate.road_class)},
                                                         {"found", to_text(road.road_class)}}));
}

/// A gate that stays says why unless somebody chose it against the advice, one that can close does not, and
/// no street of the town is closed but by a choice that says so.
void check_kind(const PlanRows& plan, const LayoutRow& layout, const GateRow& gate, Report& report) {
    const Message where = name_of(layout, layout.units[*gate.unit]);
    const bool says_why = gate.stays && gate.advised != "closable";
    const bool is_of_before = !gate.drivable;  // written when no gate told its reason
    if (!is_of_before && says_why != gate.reason.has_value())
        report.broken(6, "gate_reason", Message("check_gate_reason", {{"where", where}}));
    const auto open_from = plan.metadata.find("profile.enclosure.open_from");
    if (gate.stays || gate.is_closed_against("public_way") || open_from == plan.metadata.end()) return;
    if (gate.road_class >= find_code<Barrier>(open_from->second).value_or(Barrier::water))
        report.broken(
            6, "public_way_closed",
            Message("check_public_way_closed", {{"where", where}, {"class", to_text(gate.road_class)}}));
}

/// What a row of `entrances` says of itself. Who is cut off or walks too far is so by a choice that says it.
void check_statement(const PlanRows& plan, const LayoutRow& layout, const EntranceRow& row, bool is_by_choice,
                     Report& report) {
    const bool is_out = row.way_out == "gate" || row.way_out == "street";
    const bool is_told = row.walk_m && row.walk_open_m;
    const bool is_known = is_out || row.way_out == "cut_off" || row.way_out == "off_network";
    const bool is_cut_off_by_choice = is_by_choice && row.way_out == "cut_off" && !row.walk_m;
    const bool is_right = is_known && is_out == is_told &&
                          (row.walk_m.has_value() == row.walk_open_m.has_value() || is_cut_off_by_choice) &&
                          (!is_told || *row.walk_m >= *row.walk_open_m - rounding);
    const auto name = [&] {
        return Message("compound_of_layout",
                       {{"layout", layout.id}, {"compound", plan.compounds[*row.compound].id}});
    };
    if (!is_right) report.broken(6, "wrong_entrance", Message("check_wrong_entrance", {{"where", name()}}));
    const Number limit = plan.number_of("profile.enclosure.entrance_walk_limit_m");
    if (is_right && is_told && !is_by_choice && limit &&
        *row.walk_m > std::max(*limit, *row.walk_open_m) + rounding)
        report.broken(6, "entrance_too_far",
                      Message("check_entrance_too_far", {{"where", name()},
                                                         {"metres", decimals(*row.walk_m, 1)},
                                                         {"open", decimals(*row.walk_open_m, 1)},
                                                         {"limit", decimals(*limit, 0)}}));
}

/// Every compound of a unit that has an `entrances` row of any compound has exactly one.
void check_one_each(const PlanRows& plan, const LayoutRow& layout, Report& report) {
    std::set<std::size_t> told_units;
    std::map<std::size_t, std::size_t> rows_of;  // by compound: that name the unit it is assigned to
    std::map<std::size_t, std::size_t> unit_of;
    for (const AssignmentRow& row : layout.assignments)
        if (row.compound && row.unit) unit_of.emplace(*row.compound, *row.unit);
    for (const EntranceRow& row : layout.entrances) {
        told_units.insert(*row.unit);
        const auto found = unit_of.find(*row.compound);
        if (found != unit_of.end() && found->second == *row.unit) ++rows_of[*row.compound];
    }
    std::size_t counted = 0;
    for (const auto& [compound, unit] : unit_of) {
        const std::size_t rows = rows_of.contains(compound) ? rows_of.at(compound) : 0;
        counted += rows;
        if (rows != (told_units.contains(unit) ? 1U : 0U))
            report.broken(
                6, "entrance_count",
                Message("check_entrance_count",
                        {{"layout", layout.id}, {"compound", plan.compounds[compound].id}, {"rows", rows}}));
    }
    if (counted != layout.entrances.size())
        report.broken(6, "entrance_count", Message("check_entrance_of_other", {{"layout", layout.id}}));
}

/// Somebody who walks can do what is stated: by roads inside the unit, to a gate that stays.
void check_walks(const PlanRows& plan, const WalkableWays& walkable, const LayoutRow& layout,
                 const GatesOfUnit& of, Report& report) {
    std::vector<Point> gates;
    for (const GateRow* gate : of.gates)
        if (gate->stays) gates.push_back(gate->at);
    std::vector<const EntranceRow*> rows;
    for (const EntranceRow* row : of.entrances)
        if (row->compound && row->way_out == "gate" && row->walk_m) rows.push_back(row);
    if (rows.empty()) return;
    const WaysInside ways(walkable, of.unit, gates);
    for (const EntranceRow* row : rows) {
        const double found = ways.walk_from(plan.compounds[*row->compound].footprint);
        if (found <= *row->walk_m * 1.02 + WaysInside::tolerance_m) continue;
        report.broken(6, "entrance_unreachable",
                      Message("check_entrance_unreachable", {{"layout", layout.id},
                                                             {"compound", plan.compounds[*row->compound].id},
                                                             {"stated", decimals(*row->walk_m, 1)}}));
    }
}

}  // namespace

void check_gates(const PlanRows& plan, const Run& run, Report& report) {
    const WalkableWays walkable(plan);
    std::size_t verified = 0;
    for (const LayoutRow& layout : plan.layouts) {
        const auto gates = group_by_unit(layout, layout.gates);
        const auto entrances = group_by_unit(layout, layout.entrances);
        std::vector<Report> of_units(layout.units.size());
        for_each_item(run, layout.units.size(), [&](std::size_t unit) {
            const EdgeIndex outline = outline_of(layout.units[unit]);
            for (const GateRow* gate : gates[unit]) check_place(plan, layout, *gate, outline, of_units[unit]);
            if (!plan.has_entrances) return;  // a file of before
            for (const GateRow* gate : gates[unit]) check_kind(plan, layout, *gate, of_units[unit]);
            const GatesOfUnit of{layout.units[unit], gates[unit], entrances[unit]};
            check_gate_choices(plan, layout, of, of_units[unit]);
            check_walks(plan, walkable, layout, of, of_units[unit]);
        });
        for (Report& one : of_units) report.append(std::move(one));
        for (const EntranceRow& row : layout.entrances)
            if (!row.compound || !row.unit)
                report.broken(6, "entrance_count",
                              Message("check_entrance_of_other", {{"layout", layout.id}}));
        const bool all_found = std::ranges::all_of(
            layout.entrances, [](const EntranceRow& row) { return row.compound && row.unit; });
        if (!all_found) continue;
        for (const EntranceRow& row : layout.entrances)
            check_statement(plan, layout, row, is_closed_against(gates[*row.unit], "entrance"), report);
        check_one_each(plan, layout, report);
        verified += layout.gates.size();
    }
    report.verified(6, Message("rule_gates"), verified);
}

}  // namespace lifang::checking
