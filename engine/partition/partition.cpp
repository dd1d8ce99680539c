#include "partition/partition.hpp"

#include "core/error.hpp"
#include "core/numbering.hpp"
#include "core/parallel.hpp"
#include "partition/bounds/bounds.hpp"
#include "partition/bounds/moved.hpp"
#include "partition/bounds/severance.hpp"
#include "partition/component/unit_limit.hpp"
#include "partition/graph/require.hpp"
#include "partition/graph/subgraph.hpp"
#include "partition/portfolio/search.hpp"
#include "partition/portfolio/start.hpp"
#include "partition/problem/deadline.hpp"
#include "partition/reasons/explain.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

namespace lifang {
namespace {

Question read_question(const AtomGraph& graph, const Demand& demand, const Rules& rules,
                       const SearchOptions& options, const Run& run) {
    Question question{graph, demand, make_components(graph, demand, rules), {}, {}, {}, {}, {}, {}, {}, {},
                      {},    false};
    question.scale = make_scale(graph, demand);
    question.weightings = make_weightings(question.scale, options.objective);
    question.keeps_start = !options.start && has_older_layout(graph);
    if (options.start) question.start = split_start(question.components, options.start->unit_of);
    if (question.keeps_start) question.start = split_start(question.components, complete_start(graph));
    question.fewest_moves.resize(question.components.size());
    question.all.resize(question.components.size());
    question.subsets.resize(question.components.size());
    question.feasibility.resize(question.components.size(), Feasibility::unknown);
    for_each_item(run, question.components.size(), [&](std::size_t c) {
        const Component& component = question.components[c];
        if (component.size() > AllDivisions::largest) return;
        auto all = std::make_unique<AllDivisions>(component, question.scale);
        const auto any = [](const UnitSums&) { return AllDivisions::LexicographicCost{}; };
        if (all->is_complete() && all->best(any)) {
            question.fewest_moves[c] = find_fewest_moves(component, *all, [&](const UnitSums& unit) {
                return cost(unit, question.scale, question.weightings.front());
            });
            question.all[c] = std::move(all);
            question.feasibility[c] = Feasibility::proven;
            return;
        }
        if (all->is_complete()) question.feasibility[c] = Feasibility::refuted;
        if (component.size() <= SubsetProgram::largest)
            question.subsets[c] = std::make_unique<SubsetProgram>(component, question.scale);
    });
    return question;
}

// A rule of people is kept or refused, never relaxed.
void check_conflicts(const Question& question, const Layout& layout) {
    for (const Component& component : question.components)
        for (Node v = 0; v < component.size(); ++v)
            for (const Node w : component.apart[v]) {
                const AtomId a = component.atoms[v].front(), b = component.atoms[w].front();
                if (at(layout.unit_of, a) != at(layout.unit_of, b)) continue;
                throw Error(ExitCode::infeasible, Message("at_rules"),
                            Message("not_kept_apart", {{"a", at(question.graph.atoms, a).key},
                                                       {"b", at(question.graph.atoms, b).key}}));
            }
}

constexpr std::size_t most_atoms_for_mixtures = 20000;

struct BothBounds {
    ComponentBounds strict, relaxed;
};

std::vector<BothBounds> bound_components(const Question& question, const Run& run) {
    std::vector<BothBounds> bounds(question.components.size());
    for_each_item(run, bounds.size(), [&](std::size_t c) {
        for (const bool strict : {true, false})
            (strict ? bounds[c].strict : bounds[c].relaxed) =
                bound_component(question.components[c], question.scale, question.subsets[c].get(), strict,
                                question.all[c].get());
        if (question.fewest_moves[c] && !question.components[c].widened)
            bounds[c].strict.of(Objective::moved_share) = question.fewest_moves[c]->bound;
    });
    return bounds;
}

// The layouts' divisions of one component, each once.
std::vector<UnitNumbers> divisions_of(const Component& component, const std::vector<FoundLayout>& pool) {
    std::set<UnitNumbers> divisions;
    for (const FoundLayout& found : pool) {
        UnitNumbers division;
        for (Node v = 0; v < component.size(); ++v)
            division.push_back(at(found.unit_of, component.atoms[v].front()).index);
        renumber(division);
        divisions.insert(std::move(division));
    }
    return {divisions.begin(), divisions.end()};
}

// A layout that claims the fewest roads inside units is told how far from the best it can be at most.
void raise_severance(const Question& question, const std::vector<FoundLayout>& pool,
                     std::vector<BothBounds>& bounds, const Run& run, const Deadline& deadline) {
    for (std::size_t c = 0; c < bounds.size(); ++c) {
        const Component& component = question.components[c];
        if (question.is_known(c) || component.widened || component.counts.is_empty() ||
            component.size() > most_nodes_priced)
            continue;
        double& severance = bounds[c].strict.of(Objective::severance);
        severance = std::max(severance, bound_severance(component, question.scale,
                                                        divisions_of(component, pool), run, deadline));
    }
}

// Where nothing was refuted the whole can reach what its parts can.
void make_scalarisations(Question& question, const std::vector<BothBounds>& bounds,
                         std::optional<Objective> objective, int candidates) {
    std::vector<const ComponentBounds*> parts;
    for (std::size_t c = 0; c < bounds.size(); ++c) {
        const bool is_kept = question.feasibility[c] != Feasibility::refuted;
        parts.push_back(is_kept ? &bounds[c].strict : &bounds[c].relaxed);
        question.least_deviation.push_back(question.all[c] ? bounds[c].strict.of(Objective::max_abs_deviation)
                                                           : 0.0);
    }
    const auto bound_of = [&](Objective of) {
        return bound_layout(of, parts, question.components, question.demand, 0.0);
    };
    const bool with_mixtures = question.graph.atoms.size() <= most_atoms_for_mixtures;
    question.scalarisations = lifang::make_scalarisations(
        question.scale, question.weightings, bound_of(Objective::mean_abs_deviation),
        bound_of(Objective::max_abs_deviation), with_mixtures);
    // Without roads there is no severance to be small.
    const std::vector<Objective> criteria = criteria_of(question.graph);
    if (std::find(criteria.begin(), criteria.end(), Objective::severance) == criteria.end())
        std::erase_if(question.scalarisations, [](const Scalarisation& scalarisation) {
            return scalarisation.weighting.objective == Objective::severance;
        });
    if (!objective && candidates == 1)
        question.scalarisations.resize(1);  // the balanced one is all that is shown
    if (!objective) return;
    for (Scalarisation& scalarisation : question.scalarisations)
        if (scalarisation.weighting.objective == *objective && scalarisation.pure &&
            std::isinf(scalarisation.most_deviation))
            scalarisation.runs = 2;
}

// The share of the weight that is not bound to its unit whatever the layout: in components that are one unit,
// or have one division, nothing can differ.
double movable_share(const Question& question) {
    double movable = 0.0, all = 0.0;
    for (std::size_t c = 0; c < question.components.size(); ++c) {
        const Component& component = question.components[c];
        all += component.total;
        const bool is_bound = component.size() == 1 || (question.all[c] && question.all[c]->is_single());
        if (!is_bound) movable += component.total;
    }
    return all > 0.0 ? movable / all : 1.0;
}

void judge(const Question& question, const std::vector<Crossing>& crossings,
           const std::vector<BothBounds>& bounds, double outer_length, Layout& layout, Issues& issues) {
    check_conflicts(question, layout);
    std::vector<char> broken = explain_violations(question.graph, question.demand, question.components,
                                                  question.feasibility, layout, issues);
    explain_straddles(question.graph, question.demand, question.components, crossings, layout, broken);
    std::vector<const ComponentBounds*> parts;
    for (std::size_t c = 0; c < bounds.size(); ++c)
        parts.push_back(broken[c] ? &bounds[c].relaxed : &bounds[c].strict);
    double bound = bound_layout(layout.objective, parts, question.components, question.demand, outer_length);
    const bool keeps_all = std::find(broken.begin(), broken.end(), true) == broken.end();
    if (layout.objective == Objective::moved_share && keeps_all)
        bound = std::max(bound, bound_moved(question.graph, question.components, question.demand));
    const double value = layout.objective_value;
    const bool reached = is_reached(value, bound) && is_reached(bound, value);
    layout.lower_bound = reached ? value : bound;
    layout.status = !layout.violations.empty() ? LayoutStatus::relaxed
                    : reached                  ? LayoutStatus::optimal
                                               : LayoutStatus::feasible;
}

// The clock cut work short: nothing else makes two runs differ.
Issue tell_time_limit(std::chrono::duration<double> limit) {
    return {
        Severity::info,   "time_limit_reached",
        Stage::partition, "",
        std::nullopt,     Message("time_limit_reached", {{"seconds", fmt::format("{:g}", limit.count())}}),
        std::nullopt};
}

}  // namespace

Candidates partition(const AtomGraph& whole, const Demand& demand, const Constraints& constraints,
                     const SearchOptions& options, const Run& run) {
    require_divisible(whole, demand);
    if (options.candidates < 1) throw Error(ExitCode::usage, "partition", Message("no_candidates_asked_for"));
    if (options.start && options.start->unit_of.size() != whole.atoms.size())
        throw Error(ExitCode::usage, "partition", Message("layout_of_other_graph"));
    if (const auto rest = leave_out_excluded(whole, constraints)) {
        SearchOptions inside = options;
        if (inside.start) inside.start->unit_of = rest->restrict(inside.start->unit_of);
        Candidates candidates = partition(rest->graph, demand, rest->restrict(constraints), inside, run);
        for (Layout& layout : candidates.layouts) layout.unit_of = rest->to_whole(layout.unit_of);
        return candidates;
    }
    const auto begin = std::chrono::steady_clock::now();
    std::atomic<bool> reached = false;
    const Deadline deadline{
        &run, begin + std::chrono::duration_cast<std::chrono::steady_clock::duration>(options.time_limit),
        &reached};
    static const std::vector<UnitId> no_start;
    const Rules rules = make_rules(whole, constraints, options.start ? options.start->unit_of : no_start);
    const LimitedGraph limited = keep_unit_limit(whole, demand, rules);
    const AtomGraph& graph = limited.graph;
    Question question = read_question(graph, demand, rules, options, run);
    std::vector<BothBounds> bounds = bound_components(question, run);
    double outer_length = 0.0;
    for (const Atom& atom : graph.atoms) outer_length += atom.outer_length;
    make_scalarisations(question, bounds, options.objective, options.candidates);

    Candidates candidates;
    const std::vector<FoundLayout> pool = search(question, run, deadline);
    candidates.layouts =
        choose_candidates(graph, pool, options.candidates, options.objective, movable_share(question));
    if (std::any_of(candidates.layouts.begin(), candidates.layouts.end(),
                    [](const Layout& layout) { return layout.objective == Objective::severance; }))
        raise_severance(question, pool, bounds, run, deadline);
    for (Layout& layout : candidates.layouts) {
        layout.seed = run.seed();
        judge(question, limited.crossings, bounds, outer_length, layout, candidates.issues);
    }
    if (reached) candidates.issues.push_back(tell_time_limit(options.time_limit));
    return candidates;
}

}  // namespace lifang
