#include "pipeline/reopen.hpp"

#include "core/error.hpp"
#include "evaluate/evaluate.hpp"
#include "partition/pool.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace lifang {
namespace {

std::string option_of(const Plan& plan, const std::string& key) {
    const auto found =
        std::ranges::find(plan.metadata, "option." + key, [](const auto& entry) { return entry.first; });
    return found == plan.metadata.end() ? "" : found->second;
}

Demand demand_of(const Plan& plan) {
    if (plan.layouts.empty())
        throw Error(ExitCode::input, "plan file", "holds no layout",
                    "Make the plan again with 'lifang plan'");
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
    CellGraph graph = connect(plan.site, ground, ConnectOptions{plan.site.profile.impassable}, run);
    const bool same = std::ranges::equal(graph.borders, plan.borders, [](const Border& a, const Border& b) {
        return a.a == b.a && a.b == b.b && a.passable == b.passable;
    });
    if (!same)
        throw Error(
            ExitCode::input, "plan file, table borders", "the borders are not those of its cells",
            "The file was changed by another program, or made by an older version: make the plan again");
    graph.borders = plan.borders;
    return graph;
}

std::optional<Constraint::Kind> find_kind(const std::string& word) {
    if (word == "lock") return Constraint::Kind::lock;
    if (word == "together") return Constraint::Kind::together;
    if (word == "apart") return Constraint::Kind::apart;
    return std::nullopt;  // exclude is in the scope; pin names a unit of a layout that may be gone
}

}  // namespace

ReopenedPlan reopen_plan(Plan plan, const Run& run) {
    ReopenedPlan reopened;
    reopened.demand = demand_of(plan);
    reopened.ground = ground_of(plan);
    reopened.graph = graph_of(plan, reopened.ground, run);
    const Fill fill = find_fill(option_of(plan, "fill")).value_or(Fill::blocks);
    const Across across = option_of(plan, "across") == "community" ? Across::community : Across::none;
    reopened.district = make_district(plan.site, reopened.ground, reopened.graph, fill, across,
                                      option_of(plan, "through_excluded") == "1");
    const auto& compounds = reopened.district.compound_of_atom;
    const auto atom_of = [&](CompoundId compound) -> std::optional<AtomId> {
        const auto place = std::ranges::lower_bound(compounds, compound);
        if (place == compounds.end() || *place != compound) return std::nullopt;
        return AtomId{static_cast<std::size_t>(place - compounds.begin())};
    };
    for (const PlanConstraint& row : plan.constraints) {
        const auto kind = find_kind(row.kind);
        const auto atom = atom_of(row.compound);
        const auto other = row.other ? atom_of(*row.other) : std::nullopt;
        if (kind && atom && (other || !row.other))
            reopened.constraints.push_back({*kind, *atom, other, std::nullopt});
    }
    reopened.plan = std::move(plan);
    return reopened;
}

std::vector<UnitId> units_by_atom(const ReopenedPlan& reopened, const PlannedLayout& layout) {
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : reopened.district.compound_of_atom) {
        const auto& unit = at(layout.unit_of_compound, compound);
        if (!unit)
            throw Error(ExitCode::input, "plan file, table assignments",
                        "compound '" + at(reopened.plan.site.compounds, compound).key + "' has no unit",
                        "The file was changed by another program: make the plan again");
        unit_of.push_back(*unit);
    }
    return unit_of;
}

Layout judge_by_parent(const ReopenedPlan& reopened, Layout found, const PlannedLayout& parent) {
    found.objective = find_objective(parent.objective).value_or(Objective::mean_abs_deviation);
    found.objective_value = figure(found.figures, found.objective);
    std::vector<double> weight(static_cast<std::size_t>(found.figures.units), 0.0);
    for (std::size_t i = 0; i < found.unit_of.size(); ++i)
        at(weight, found.unit_of[i]) += reopened.district.graph.atoms[i].weight;
    const Demand& demand = reopened.demand;
    const double slack = 1e-9 * demand.target;
    const bool is_kept = std::ranges::all_of(
        weight, [&](double w) { return w >= demand.min - slack && w <= demand.max + slack; });
    const bool has_bound = is_kept && parent.status != "relaxed" && parent.lower_bound;
    found.lower_bound = has_bound ? *parent.lower_bound : std::numeric_limits<double>::infinity();
    const bool reached = has_bound && found.objective_value - found.lower_bound <=
                                          1e-9 * std::max(1.0, std::abs(found.objective_value));
    found.status = !is_kept  ? LayoutStatus::relaxed
                   : reached ? LayoutStatus::optimal
                             : LayoutStatus::feasible;
    return found;
}

std::size_t append_layout(ReopenedPlan& reopened, Layout found, const PlannedLayout& parent,
                          const std::string& command, const Run& run) {
    Plan& plan = reopened.plan;
    std::size_t last = 0;
    for (const PlannedLayout& layout : plan.layouts) {
        std::size_t number = 0;
        std::from_chars(layout.key.data(), layout.key.data() + layout.key.size(), number);
        last = std::max(last, number);
    }
    const std::string parent_key = parent.key;
    if (found.label.empty()) found.label = "trade_off";
    Candidates one;
    one.layouts.push_back(std::move(found));
    Evaluation evaluation = evaluate(plan.site, reopened.ground, reopened.graph, reopened.district, one,
                                     reopened.demand, run, last + 1);
    PlannedLayout layout = std::move(evaluation.layouts.front());
    layout.parent_key = parent_key;
    layout.command = command;
    for (Issue& issue : evaluation.issues) plan.issues.push_back(std::move(issue));
    plan.layouts.push_back(std::move(layout));
    return plan.layouts.size() - 1;
}

}  // namespace lifang
