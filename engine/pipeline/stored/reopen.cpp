#include "pipeline/stored/reopen.hpp"

#include "core/error.hpp"
#include "core/words.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::string option_of(const Plan& plan, const std::string& key) {
    const auto found =
        std::ranges::find(plan.metadata, "option." + key, [](const auto& entry) { return entry.first; });
    return found == plan.metadata.end() ? "" : found->second;
}

Demand demand_of(const Plan& plan) {
    if (plan.layouts.empty())
        throw Error(ExitCode::input, Message("at_plan_file"), Message("no_layout_in_plan"));
    const PlannedLayout& first = plan.layouts.front();
    return {first.target_m2, first.min_m2, first.max_m2, std::nullopt};
}

Tessellation ground_of(const Plan& plan) {
    Tessellation ground;
    ground.district = plan.district;
    ground.blocks = plan.blocks;
    ground.cells = plan.cells;
    ground.compounds = plan.site.compounds;
    ground.communities = plan.site.communities;
    for (const Building& building : plan.site.buildings)
        ground.compound_of_building.push_back(building.compound);
    return ground;
}

// What lies along the district's edge is not in the file, so neighbours are found again; the borders
// themselves are the file's, digit for digit.
CellGraph graph_of(const Plan& plan, const Tessellation& ground, const Run& run) {
    CellGraph graph = connect(plan.site, ground, make_connect_options(plan.site.profile), run);
    // Where roads have ground of their own is not in the file either: what lies on a border is the file's
    // word, and so is how much of it is passable.
    const auto& impassable = plan.site.profile.impassable;
    const bool same = std::ranges::equal(graph.borders, plan.borders, [&](const Border& a, const Border& b) {
        return a.a == b.a && a.b == b.b && !(b.passable && impassable.contains(b.barrier));
    });
    if (!same)
        throw Error(ExitCode::input, Message("at_plan_table", {{"table", "borders"}}),
                    Message("borders_of_other_cells"));
    graph.borders = plan.borders;
    return graph;
}

// The ground as the layout knew it: what was excluded only later is in scope again.
void put_back_excluded(const Plan& plan, const PlannedLayout& layout, Tessellation& ground) {
    for (std::size_t i = 0; i < ground.compounds.size(); ++i)
        if (layout.unit_of_compound[i] && plan.site.compounds[i].scope_reason == ScopeReason::excluded)
            ground.compounds[i].scope_reason.reset();
}

}  // namespace

District make_district_of(const Plan& plan, const Tessellation& ground, const CellGraph& graph) {
    const Fill fill = find_fill(option_of(plan, "fill")).value_or(Fill::blocks);
    const Across across = option_of(plan, "across") == "community" ? Across::community : Across::none;
    return make_district(plan.site, ground, graph, fill, across, option_of(plan, "through_excluded") == "1");
}

ReopenedPlan reopen_plan(Plan plan, std::size_t layout, Excluded excluded, const Run& run) {
    ReopenedPlan reopened;
    reopened.demand = demand_of(plan);
    reopened.ground = ground_of(plan);
    reopened.graph = graph_of(plan, reopened.ground, run);
    if (excluded == Excluded::leaving) put_back_excluded(plan, plan.layouts.at(layout), reopened.ground);
    reopened.district = make_district_of(plan, reopened.ground, reopened.graph);
    reopened.plan = std::move(plan);
    return reopened;
}

std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout) {
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : reopened.district.compound_of_atom) {
        const auto& unit = at(layout.unit_of_compound, compound);
        const auto is_taken_in = [&](const PlanConstraint& rule) {
            return rule.kind == "include" && rule.compound == compound;
        };
        if (!unit && std::ranges::none_of(reopened.plan.constraints, is_taken_in))
            throw Error(ExitCode::input, Message("at_plan_table", {{"table", "assignments"}}),
                        Message("compound_of_no_unit",
                                {{"compound", at(reopened.plan.site.compounds, compound).key}}));
        unit_of.push_back(unit.value_or(no_unit));
    }
    return unit_of;
}

}  // namespace lifang
