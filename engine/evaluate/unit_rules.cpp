#include "evaluate/unit_rules.hpp"

#include "geometry/overlay.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>

namespace lifang {
namespace {

/// Relative: sums of floor areas in another order may differ in the last digits.
constexpr double size_tolerance = 1e-9;

/// The chain of excluded compounds that a border leads to, where units may pass through them.
std::optional<std::uint32_t> passage_behind(const District& district, const Border& border, CellId here) {
    if (district.passage_of_cell.empty() || !border.passable) return std::nullopt;
    return at(district.passage_of_cell, border.a == here ? border.b : border.a);
}

/// Parts that a unit's cells fall into when only passable borders, and chains of excluded compounds where
/// units may pass through them, join them.
std::size_t count_parts(const CellGraph& graph, const District& district, const Membership& membership,
                        UnitId unit) {
    const std::vector<CellId>& cells = at(membership.cells, unit);
    std::vector<bool> reached(cells.size());
    std::map<std::uint32_t, std::vector<std::size_t>> at_passage;  // the unit's cells around each chain
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (const std::uint32_t number : at(graph.borders_of, cells[i]))
            if (const auto passage = passage_behind(district, graph.borders[number], cells[i]))
                at_passage[*passage].push_back(i);
    const auto position = [&](CellId cell) {
        return static_cast<std::size_t>(std::ranges::lower_bound(cells, cell) - cells.begin());
    };
    std::size_t parts = 0;
    std::vector<std::size_t> open;
    const auto reach = [&](std::size_t next) {
        if (reached[next]) return;
        reached[next] = true;
        open.push_back(next);
    };
    for (std::size_t start = 0; start < cells.size(); ++start) {
        if (reached[start]) continue;
        ++parts;
        reach(start);
        while (!open.empty()) {
            const CellId here = cells[open.back()];
            open.pop_back();
            for (const std::uint32_t number : at(graph.borders_of, here)) {
                const Border& border = graph.borders[number];
                const CellId there = border.a == here ? border.b : border.a;
                if (border.passable && at(membership.unit_of_cell, there) == unit) reach(position(there));
                if (const auto passage = passage_behind(district, border, here))
                    for (const std::size_t next : at_passage[*passage]) reach(next);
            }
        }
    }
    return parts;
}

Message describe(const std::string& code, const PlannedLayout& layout, const Unit& unit, std::size_t parts) {
    const std::string m2 = fmt::format("{:.0f}", unit.floor_area.value);
    if (code == "below_min")
        return Message("unit_area_below_min", {{"m2", m2}, {"min", fmt::format("{:.0f}", layout.min_m2)}});
    if (code == "above_max")
        return Message("unit_area_above_max", {{"m2", m2}, {"max", fmt::format("{:.0f}", layout.max_m2)}});
    if (code == "disconnected") return Message("unit_in_parts", {{"parts", parts}});
    return unit_violation(code);
}

}  // namespace

int count_units_in_bounds(const PlannedLayout& layout) {
    return static_cast<int>(std::ranges::count_if(layout.units, [&](const Unit& unit) {
        return unit.floor_area.value >= layout.min_m2 && unit.floor_area.value <= layout.max_m2;
    }));
}

Issues judge_units(const CellGraph& graph, const District& district, const Membership& membership,
                   const Layout& found, PlannedLayout& layout) {
    std::vector<std::map<std::string, Message>> broken(layout.units.size());  // code → reason
    for (const Violation& violation : found.violations)
        at(broken, at(membership.renumbered, violation.unit))[violation.code] = violation.reason;

    Issues issues;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        Unit& unit = layout.units[i];
        const std::size_t parts = count_parts(graph, district, membership, UnitId{i});
        if (unit.floor_area.value < layout.min_m2 * (1.0 - size_tolerance)) broken[i]["below_min"];
        if (unit.floor_area.value > layout.max_m2 * (1.0 + size_tolerance)) broken[i]["above_max"];
        if (parts > 1) broken[i]["disconnected"];
        for (const auto& [code, reason] : broken[i]) {
            unit.violations.push_back(code);
            std::vector<Message> problems{describe(code, layout, unit, parts)};
            if (!reason.empty()) problems.push_back(reason);
            const Message message(
                "unit_breaks_rule",
                {{"layout", layout.key}, {"unit", unit.key}, {"code", unit.code}, {"problems", problems}});
            const Point at_label = point_inside(unit.area_shape);
            issues.push_back({Severity::warning, "unit_" + code, "evaluate", "", std::nullopt, message,
                              Place{at_label.x, at_label.y}});
        }
    }
    if (!issues.empty()) layout.status = to_text(LayoutStatus::relaxed);
    return issues;
}

}  // namespace lifang
