#include "partition/divide.hpp"

#include "core/error.hpp"
#include "partition/graph/require.hpp"
#include "partition/graph/subgraph.hpp"
#include "partition/objective/measure.hpp"
#include "partition/portfolio/pool.hpp"
#include "partition/problem/combined_components.hpp"
#include "partition/reasons/explain.hpp"
#include "partition/solve/solve.hpp"
#include "partition/unit_count.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lifang {
namespace {

struct Task {
    const AtomGraph& graph;
    Demand demand;
    Scale scale;
    std::vector<Component> components;
    const DivideOptions& options;
    const Run& run;
    Deadline deadline;
    Rules rules{};
    std::uint64_t stream = 0;
    StageProgress* progress = nullptr;  // counts components answered

    // Another demand for the same ground.
    void ask(const Demand& wanted) {
        demand = wanted;
        scale = make_scale(graph, demand);
        components = make_components(graph, demand, rules);
    }

    // The component's own number of units is `counts` where that is one.
    Answer solve_part(Component& component, CountRange counts, Objective objective) {
        component.fixed_units = counts.low == counts.high ? counts.low : 0;
        Problem problem = make_problem(component, scale, objective);
        problem.counts = counts;
        return solve(problem, nullptr, run, deadline, stream++);
    }
};

double weigh(const AtomGraph& graph) {
    double total = 0.0;
    for (const Atom& atom : graph.atoms) total += atom.weight;
    return total;
}

// As many units as possible: each costs −1.
int most_units_of(Task& task, const Component& component, Answer& answer) {
    Problem problem = make_problem(component, task.scale, Objective::units);
    problem.objective.factor = -1.0;
    problem.weighting.units = -1.0;
    answer = solve(problem, nullptr, task.run, task.deadline, task.stream++);
    return answer.is_found() ? static_cast<int>(std::lround(-answer.value)) : 0;
}

constexpr int most_count_questions = 64;

// One question per component and number of units it may have; where these are too many, the nearest number
// alone.
std::vector<AnswersByCount> answer_parts(Task& task, Objective objective, bool& all_counts) {
    std::vector<AnswersByCount> parts(task.components.size());
    all_counts = true;
    if (!task.demand.units) {
        for (std::size_t c = 0; c < parts.size(); ++c) {
            parts[c][0] = task.solve_part(task.components[c], task.components[c].counts, objective);
            task.progress->count_item();
        }
        return parts;
    }
    std::vector<CountRange> ranges = counts_left(task.components, *task.demand.units);
    int questions = 0;
    for (const CountRange& range : ranges)
        questions = std::min(most_count_questions + 1, questions + range.high - range.low + 1);
    if (questions > most_count_questions) {
        all_counts = false;
        for (std::size_t c = 0; c < parts.size(); ++c)
            ranges[c] = {task.components[c].fixed_units, task.components[c].fixed_units};
    }
    for (std::size_t c = 0; c < parts.size(); ++c) {
        for (int count = ranges[c].low; count <= ranges[c].high; ++count)
            parts[c][count] = task.solve_part(task.components[c], {count, count}, objective);
        task.progress->count_item();
    }
    return parts;
}

// Whatever the bounds are, deviations are told from the mean weight of the units.
void measure(const Task& task, Objective objective, Layout& layout, Issues& issues) {
    Demand mean = task.demand;
    mean.target = weigh(task.graph) / (1.0 + std::ranges::max(layout.unit_of).index);
    layout.figures = measure_layout(task.graph, mean, layout.unit_of);
    layout.objective = objective;
    layout.objective_value = figure(layout.figures, objective);
    layout.label = traits_of(objective).label;
    layout.seed = task.run.seed();
    explain_violations(task.graph, task.demand, task.components,
                       std::vector<Feasibility>(task.components.size(), Feasibility::unknown), layout,
                       issues);
}

Outcome refuse(std::vector<Impossibility> impossible, std::map<Method, int> proofs) {
    Outcome outcome;
    outcome.layout.status = LayoutStatus::infeasible;
    outcome.impossible = std::move(impossible);
    outcome.proofs = std::move(proofs);
    return outcome;
}

Impossibility no_division(const Task& task, std::size_t c) {
    const Component& component = task.components[c];
    const AtomId first = component.atoms[0].front();
    return {"no_division_fits",
            {first},
            Message("no_division_of_part",
                    {{"node", at(task.graph.atoms, first).key}, {"nodes", component.size()}})};
}

Outcome conclude(const Task& task, Objective objective, const std::vector<AnswersByCount>& parts,
                 bool all_counts) {
    const int units = task.demand.units.value_or(0);
    const Fold fold = traits_of(objective).fold;
    const Combined combined = combine_components(fold, parts, units);
    Outcome outcome;
    for (std::size_t c = 0; c < parts.size() && all_counts; ++c) {
        const bool none = std::all_of(parts[c].begin(), parts[c].end(),
                                      [](const auto& answer) { return answer.second.is_impossible(); });
        if (!none) continue;
        outcome.impossible.push_back(no_division(task, c));
        ++outcome.proofs[parts[c].begin()->second.proved_by];
    }
    if (!outcome.impossible.empty()) return refuse(outcome.impossible, outcome.proofs);

    std::vector<const UnitNumbers*> divisions;
    double inside = 0.0;
    bool found = true;
    for (std::size_t c = 0; c < parts.size(); ++c) {
        const Answer& answer = parts[c].at(combined.counts[c]);
        found = found && answer.is_found();
        divisions.push_back(answer.is_found() ? &answer.division : &answer.nearest);
        inside = c == 0 ? answer.value : combine(fold, inside, answer.value);
        ++outcome.proofs[answer.proved_by];
    }
    Issues issues;
    Layout& layout = outcome.layout;
    layout.unit_of = number_units(task.graph, task.components, divisions);
    measure(task, objective, layout, issues);
    if (!found) {
        layout.status = LayoutStatus::relaxed;
        layout.lower_bound =
            all_counts && std::isfinite(combined.bound) ? std::max(0.0, combined.bound) : 0.0;
        return outcome;
    }
    // What lies between components is the same in every layout.
    const double outside = fold == Fold::greatest ? 0.0 : layout.objective_value - inside;
    double bound = all_counts ? combined.bound + outside : 0.0;
    if (bound < 1e-12 * layout.objective_value) bound = 0.0;  // no less than nothing, and no noise of sums
    const bool reached = is_reached(layout.objective_value, bound);
    layout.lower_bound = reached ? layout.objective_value : bound;
    layout.status = reached ? LayoutStatus::optimal : LayoutStatus::feasible;
    return outcome;
}

// The answer for a demand in which the target is the mean weight, or has no part in the objective.
Outcome divide_by(Task& task, const Demand& demand) {
    if (demand.units) task.ask(demand);
    bool all_counts = true;
    const auto parts = answer_parts(task, task.options.objective, all_counts);
    return conclude(task, task.options.objective, parts, all_counts);
}

// The most units found, and how many no layout has more than.
std::pair<int, int> find_most_units(Task& task) {
    int found = 0, most = 0;
    for (const Component& component : task.components) {
        Answer answer;
        const int here = most_units_of(task, component, answer);
        if (here == 0) throw Error(ExitCode::infeasible, "partition", Message("no_division_within_bounds"));
        found += here;
        most += static_cast<int>(
            std::lround(-round_up(make_problem(component, task.scale, Objective::units), answer.bound)));
        task.progress->count_item();
    }
    return {found, most};
}

CountRange find_numbers(const Task& task) {
    if (task.demand.units) return {*task.demand.units, *task.demand.units};
    CountRange numbers{0, 0};
    for (const Component& component : task.components)
        numbers = {numbers.low + component.counts.low, numbers.high + component.counts.high};
    return numbers;
}

// The mean weight follows from the number of units, so every number is a question of its own.
Outcome divide_evenly(Task& task) {
    const Demand given = task.demand;
    const double total = weigh(task.graph);
    return choose_unit_count(find_numbers(task), total / given.target, task.deadline,
                             [&](int number, const Deadline& deadline) {
                                 Demand demand = given;
                                 demand.units = number;
                                 demand.target = total / number;
                                 task.deadline = deadline;
                                 return divide_by(task, demand);
                             });
}

// How often each component is asked, at most.
std::size_t count_rounds(const Task& task, bool evenly) {
    if (task.options.most_units) return 2;
    return evenly ? count_tried(find_numbers(task)) : 1;
}

}  // namespace

Outcome divide(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
               const DivideOptions& options, const Run& run) {
    require_divisible(graph, demand);
    if (const auto rest = leave_out_excluded(graph, constraints)) {
        Outcome outcome = divide(rest->graph, demand, rest->restrict(constraints), options, run);
        if (!outcome.layout.unit_of.empty()) outcome.layout.unit_of = rest->to_whole(outcome.layout.unit_of);
        for (Impossibility& one : outcome.impossible)
            for (AtomId& atom : one.atoms) atom = at(rest->atoms, atom);
        return outcome;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto limit = std::chrono::duration_cast<std::chrono::steady_clock::duration>(options.time_limit);
    const Rules rules = make_rules(graph, constraints, {});
    Demand free = demand;
    free.units.reset();  // the number of each component is found here
    std::atomic<bool> reached = false;
    Task task{graph,   demand, make_scale(graph, demand),       make_components(graph, free, rules),
              options, run,    {&run, begin + limit, &reached}, rules};
    if (auto impossible = find_impossible(graph, demand, task.components); !impossible.empty())
        return refuse(std::move(impossible), {{Method::certificate, 1}});

    const bool evenly = options.objective == Objective::max_abs_deviation;
    StageProgress progress(run, Stage::partition, task.components.size() * count_rounds(task, evenly));
    task.progress = &progress;
    int units = 0, most = 0;
    if (options.most_units) {
        std::tie(units, most) = find_most_units(task);
        task.demand.units = units;
    }
    Outcome outcome = evenly ? divide_evenly(task) : divide_by(task, task.demand);
    outcome.most_units = most;
    // More units may be possible: what is best with these is not known to be the best.
    if (units < most && outcome.layout.status == LayoutStatus::optimal)
        outcome.layout.status = LayoutStatus::feasible;
    outcome.time_limit_reached = reached && outcome.layout.status != LayoutStatus::optimal;
    return outcome;
}

}  // namespace lifang
