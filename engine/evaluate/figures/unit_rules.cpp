#include "evaluate/figures/unit_rules.hpp"

#include "core/words.hpp"
#include "evaluate/figures/unit_parts.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

namespace lifang {
namespace {

/// What is wrong with a unit, code by code, and why where that is known.
struct Problem {
    Message what, why;
};
using Problems = std::map<std::string, Problem>;

std::string whole(double amount) { return fmt::format("{:.0f}", amount); }

Demand demand_of(const PlannedLayout& layout) {
    return {layout.target_m2, layout.min_m2, layout.max_m2, std::nullopt};
}

void judge_size(const PlannedLayout& layout, const Unit& unit, Problems& problems) {
    const double m2 = unit.floor_area.value;
    if (demand_of(layout).is_light(m2))
        problems["below_min"].what =
            Message("unit_area_below_min", {{"m2", whole(m2)}, {"min", whole(layout.min_m2)}});
    if (demand_of(layout).is_heavy(m2))
        problems["above_max"].what =
            Message("unit_area_above_max", {{"m2", whole(m2)}, {"max", whole(layout.max_m2)}});
}

/// In one piece on the ground, which is more than connected border by border: a compound may be drawn in
/// parts.
void judge_ground(const Judged& judged, UnitId id, const Unit& unit, Problems& problems) {
    const auto passable = [](const Border& border) { return border.passable; };
    const std::size_t parts = count_parts(judged.graph, judged.district, judged.membership, id, passable);
    const std::size_t pieces = unit.area_shape.size();
    if (parts < 2 && (pieces < 2 || !judged.district.passage_of_cell.empty())) return;
    Problem& problem = problems["disconnected"];
    problem.what = parts > 1 ? Message("unit_in_parts", {{"parts", parts}})
                             : Message("unit_in_pieces", {{"pieces", pieces}});
    std::vector<Message> parted;
    for (const auto& [compound, gap] : find_parted_compounds(judged.tessellation, judged.membership, id))
        parted.push_back(
            Message("compound_drawn_in_parts", {{"compound", at(judged.tessellation.compounds, compound).key},
                                                {"gap", fmt::format("{:.1f}", gap.value)}}));
    if (!parted.empty()) problem.why = Message("because_of", {{"causes", parted}});
}

void judge_limit(const Judged& judged, UnitId id, Problems& problems) {
    const Profile& profile = judged.site.profile;
    if (std::isinf(profile.straddle_min.value)) return;
    const Meters inside = measure_limit_inside(judged.graph, profile, judged.membership, id);
    if (inside.value <= 0.0) return;
    const auto passable = [](const Border& border) { return border.passable; };
    const auto within = [&](const Border& border) {
        return border.passable && !profile.limits_units(border.barrier);
    };
    const auto parts = [&](const auto& joins) {
        return count_parts(judged.graph, judged.district, judged.membership, id, joins);
    };
    if (inside < profile.straddle_min && parts(within) == parts(passable)) return;
    problems["straddles_road"].what =
        Message("unit_straddles_road",
                {{"metres", whole(inside.value)}, {"limit", barrier_name(to_text(profile.unit_limit))}});
}

}  // namespace

int count_units_in_bounds(const PlannedLayout& layout) {
    return static_cast<int>(std::ranges::count_if(
        layout.units, [&](const Unit& unit) { return demand_of(layout).holds(unit.floor_area.value); }));
}

Issues judge_units(const Judged& judged, const Layout& found, PlannedLayout& layout) {
    std::vector<Problems> problems(layout.units.size());
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        judge_size(layout, layout.units[i], problems[i]);
        judge_ground(judged, UnitId{i}, layout.units[i], problems[i]);
        judge_limit(judged, UnitId{i}, problems[i]);
    }
    for (const Violation& violation : found.violations) {
        Problems& of_unit = at(problems, at(judged.membership.renumbered, violation.unit));
        // What the optimizer sees between atoms may be less than stands in the plan between cells.
        if (const auto problem = of_unit.find(violation.code); problem != of_unit.end())
            problem->second.why = violation.reason;
    }
    Issues issues;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        Unit& unit = layout.units[i];
        for (const auto& [code, problem] : problems[i]) {
            unit.violations.push_back(code);
            std::vector<Message> said{problem.what};
            if (!problem.why.empty()) said.push_back(problem.why);
            const Message message(
                "unit_breaks_rule",
                {{"layout", layout.key}, {"unit", unit.key}, {"code", unit.code}, {"problems", said}});
            const Point at_label = point_inside(unit.area_shape);
            issues.push_back({.severity = Severity::warning,
                              .code = "unit_" + code,
                              .stage = Stage::evaluate,
                              .message = message,
                              .place = Place{at_label.x, at_label.y}});
        }
    }
    if (!issues.empty()) layout.status = LayoutStatus::relaxed;
    return issues;
}

}  // namespace lifang
