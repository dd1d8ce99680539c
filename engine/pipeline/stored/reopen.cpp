#include "pipeline/stored/reopen.hpp"

#include "core/error.hpp"
#include "core/words.hpp"
#include "evaluate/retention/bring_start.hpp"
#include "partition/graph/require.hpp"

#include <algorithm>
#include <ranges>

namespace lifang {
namespace {

std::string option_of(const Plan& plan, const std::string& key) {
    const auto found =
        std::ranges::find(plan.metadata, "option." + key, [](const auto& entry) { return entry.first; });
    return found == plan.metadata.end() ? "" : found->second;
}

[[noreturn]] void refuse_borders() {
    throw Error(ExitCode::input, Message("at_plan_table", {{"table", "borders"}}),
                Message("borders_of_other_cells"));
}

Demand demand_of(const Plan& plan) {
    if (plan.layouts.empty())
        throw Error(ExitCode::input, Message("at_plan_file"), Message("no_layout_in_plan"));
    const PlannedLayout& first = plan.layouts.front();
    const Demand demand{first.target_m2, first.min_m2, first.max_m2, std::nullopt};
    require_ordered(demand, ExitCode::input, Message("at_plan_table", {{"table", "layouts"}}));
    return demand;
}

// A plan of before does not tell what lies along the district's edge: the neighbours are found again. The
// borders stay the file's, digit for digit: where roads have ground of their own is not in the file, so what
// lies on a border is its word, and so is how much of it is passable.
std::vector<EdgeStretch> find_edge(const Plan& plan, const Run& run) {
    CellGraph graph = connect(plan.site, plan.ground, make_connect_options(plan.site.profile), run);
    const auto& impassable = plan.site.profile.impassable;
    const bool same =
        std::ranges::equal(graph.borders, plan.graph.borders, [&](const Border& a, const Border& b) {
            return a.a == b.a && a.b == b.b && !(b.passable && impassable.contains(b.barrier));
        });
    if (!same) refuse_borders();
    return std::move(graph.edge);
}

// Nor does one of the first hours tell the parts of a border by name: by class then, the strongest with the
// name of the border.
void tell_parts(Border& border) {
    if (!border.barriers.empty()) return;
    constexpr Meters rounding{1e-6};
    std::vector<BorderBarrier> parts;
    for (const Barrier barrier : all_barriers | std::views::reverse)
        if (const Meters length = border.length_by_barrier[static_cast<std::size_t>(barrier)];
            length > rounding)
            parts.push_back({barrier, barrier == border.barrier ? border.barrier_name : "", length});
    if (parts.size() > 1) border.barriers = std::move(parts);
}

// Neighbours by cell, which no table holds.
void complete_graph(Plan& plan, const Run& run) {
    CellGraph& graph = plan.graph;
    std::ranges::for_each(graph.borders, tell_parts);
    if (graph.edge.empty()) graph.edge = find_edge(plan, run);
    const auto ends = [](const Border& border) { return std::pair(border.a, border.b); };
    const bool in_order =
        std::ranges::is_sorted(graph.borders, std::ranges::less_equal(), ends) &&
        std::ranges::all_of(graph.borders, [](const Border& border) { return border.a < border.b; });
    if (!in_order) refuse_borders();
    graph = make_cell_graph(std::move(graph.borders), std::move(graph.edge), plan.ground.cells.size());
}

// As the layout knew it: what was excluded only later takes part.
void put_back_excluded(const Plan& plan, const PlannedLayout& layout, Scope& scope) {
    for (std::size_t i = 0; i < scope.size(); ++i)
        if (layout.unit_of_compound[i] && plan.ground.compounds[i].scope_reason == ScopeReason::excluded)
            scope[i] = true;
}

}  // namespace

District make_district_of(const Plan& plan, const Scope& scope) {
    const Fill fill = find_code<Fill>(option_of(plan, "fill")).value_or(Fill::blocks);
    const Across across = option_of(plan, "across") == "community" ? Across::community : Across::none;
    District district = make_district(plan.site, plan.ground, plan.graph, scope, fill, across,
                                      option_of(plan, "through_excluded") == "1");
    if (plan.start) bring_start(*plan.start, plan.ground.compounds, district);
    return district;
}

ReopenedPlan reopen_plan(Plan plan, std::size_t layout, Excluded excluded, const Run& run) {
    ReopenedPlan reopened;
    reopened.demand = demand_of(plan);
    complete_graph(plan, run);
    if (plan.walking.graph.edges
            .empty())  // a plan of before, or a district without ways, where it costs nothing
        plan.walking =
            make_walk_network(plan.site, plan.ground.compounds, make_connect_options(plan.site.profile), run);
    reopened.scope = find_scope(plan.ground.compounds);
    if (excluded == Excluded::leaving) put_back_excluded(plan, plan.layouts.at(layout), reopened.scope);
    reopened.district = make_district_of(plan, reopened.scope);
    reopened.plan = std::move(plan);
    return reopened;
}

std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout) {
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : reopened.district.compound_of_atom) {
        const auto& unit = at(layout.unit_of_compound, compound);
        const auto is_taken_in = [&](const PlanConstraint& rule) {
            return rule.kind == RuleKind::include && rule.compound == compound;
        };
        if (!unit && std::ranges::none_of(reopened.plan.constraints, is_taken_in))
            throw Error(ExitCode::input, Message("at_plan_table", {{"table", "assignments"}}),
                        Message("compound_of_no_unit",
                                {{"compound", at(reopened.plan.ground.compounds, compound).key}}));
        unit_of.push_back(unit.value_or(no_unit));
    }
    return unit_of;
}

}  // namespace lifang
