#include "partition/divide.hpp"

#include "core/error.hpp"
#include "partition/explain.hpp"
#include "partition/graph_part.hpp"
#include "partition/pool.hpp"
#include "partition/require.hpp"
#include "partition/solve.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lifang {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// What is known of one component, by number of units; one entry with count 0 where the number is free.
using AnswersByCount = std::map<int, Answer>;

struct Task {
    const AtomGraph& graph;
    Demand demand;
    Scale scale;
    std::vector<Component> components;
    const DivideOptions& options;
    const Run& run;
    Deadline deadline;
    std::uint64_t stream = 0;

    // The component's own number of units is `counts` where that is one.
    Answer solve_part(Component& component, CountRange counts, Objective objective) {
        component.fixed_units = counts.low == counts.high ? counts.low : 0;
        Problem problem = make_problem(component, scale, objective);
        problem.counts = counts;
        return solve(problem, nullptr, run, deadline, stream++);
    }
};

// As many units as possible: each costs −1.
int most_units_of(Task& task, const Component& component, Answer& answer) {
    Problem problem = make_problem(component, task.scale, Objective::units);
    problem.goal.price = [](const UnitSums&) { return -1.0; };
    problem.aim.units = -1.0;
    answer = solve(problem, nullptr, task.run, task.deadline, task.stream++);
    return answer.is_found() ? static_cast<int>(std::lround(-answer.value)) : 0;
}

// The counts a component may have when the units of all are given: what the others leave.
std::vector<CountRange> counts_left(const std::vector<Component>& components, int units) {
    int low = 0, high = 0;
    for (const Component& component : components) low += component.counts.low, high += component.counts.high;
    std::vector<CountRange> ranges;
    for (const Component& component : components)
        ranges.push_back({std::max(component.counts.low, units - (high - component.counts.high)),
                          std::min(component.counts.high, units - (low - component.counts.low))});
    return ranges;
}

double join(Objective objective, double a, double b) {
    return objective == Objective::max_abs_deviation ? std::max(a, b) : a + b;
}

// Over the components one after another: the least value, the counts that give it, and the least bound, for
// each number of units so far.
struct Joined {
    double value = infinite, bound = infinite;
    std::vector<int> counts;
};

Joined join_parts(Objective objective, const std::vector<AnswersByCount>& parts, int units) {
    std::map<int, Joined> so_far;
    so_far[0] = {objective == Objective::max_abs_deviation ? 0.0 : 0.0, 0.0, {}};
    for (const AnswersByCount& part : parts) {
        std::map<int, Joined> next;
        for (const auto& [done, joined] : so_far)
            for (const auto& [count, answer] : part) {
                Joined& here = next[done + count];
                const double value = join(objective, joined.value, answer.value);
                if (here.counts.empty() || value < here.value) {
                    here.value = value;
                    here.counts = joined.counts;
                    here.counts.push_back(count);
                }
                here.bound = std::min(here.bound, join(objective, joined.bound, answer.bound));
            }
        so_far = std::move(next);
    }
    return so_far[units];
}

constexpr int most_count_questions = 64;

// One question per component and number of units it may have; where these are too many, the nearest number
// alone.
std::vector<AnswersByCount> answer_parts(Task& task, Objective objective, bool& all_counts) {
    std::vector<AnswersByCount> parts(task.components.size());
    all_counts = true;
    if (!task.demand.units) {
        for (std::size_t c = 0; c < parts.size(); ++c)
            parts[c][0] = task.solve_part(task.components[c], task.components[c].counts, objective);
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
    for (std::size_t c = 0; c < parts.size(); ++c)
        for (int count = ranges[c].low; count <= ranges[c].high; ++count)
            parts[c][count] = task.solve_part(task.components[c], {count, count}, objective);
    return parts;
}

// Units numbered in order of their smallest atom.
std::vector<UnitId> number_units(const Task& task, const std::vector<const UnitNumbers*>& divisions) {
    constexpr std::uint32_t unset = ~std::uint32_t{0};
    std::vector<std::uint32_t> raw(task.graph.atoms.size(), unset);
    std::uint32_t offset = 0;
    for (std::size_t c = 0; c < divisions.size(); ++c) {
        std::uint32_t units = 0;
        for (Node v = 0; v < task.components[c].size(); ++v) {
            const std::uint32_t unit = (*divisions[c])[v];
            units = std::max(units, unit + 1);
            for (const AtomId atom : task.components[c].atoms[v]) at(raw, atom) = offset + unit;
        }
        offset += units;
    }
    std::vector<std::uint32_t> number(offset, unset);
    std::uint32_t units = 0;
    std::vector<UnitId> unit_of;
    unit_of.reserve(raw.size());
    for (const std::uint32_t unit : raw) {
        if (number[unit] == unset) number[unit] = units++;
        unit_of.push_back(UnitId{number[unit]});
    }
    return unit_of;
}

void measure(const Task& task, Objective objective, Layout& layout, Issues& issues) {
    layout.figures = measure_layout(task.graph, task.demand, layout.unit_of);
    layout.objective = objective;
    layout.objective_value = figure(layout.figures, objective);
    layout.label = label_of(objective);
    layout.seed = task.run.seed();
    explain_violations(task.graph, task.demand, task.components,
                       std::vector<Feasibility>(task.components.size(), Feasibility::unknown), layout,
                       issues);
}

Outcome refuse(std::vector<Impossibility> impossible, Method by) {
    Outcome outcome;
    outcome.layout.status = LayoutStatus::infeasible;
    outcome.impossible = std::move(impossible);
    outcome.proved_by = by;
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
    const Joined joined = join_parts(objective, parts, units);
    Outcome outcome;
    for (std::size_t c = 0; c < parts.size() && all_counts; ++c) {
        const bool none = std::all_of(parts[c].begin(), parts[c].end(),
                                      [](const auto& answer) { return answer.second.is_impossible(); });
        if (none) outcome.impossible.push_back(no_division(task, c));
    }
    if (!outcome.impossible.empty())
        return refuse(outcome.impossible, parts.front().begin()->second.proved_by);

    std::vector<const UnitNumbers*> divisions;
    double inside = 0.0;
    bool found = true;
    for (std::size_t c = 0; c < parts.size(); ++c) {
        const Answer& answer = parts[c].at(joined.counts[c]);
        found = found && answer.is_found();
        divisions.push_back(answer.is_found() ? &answer.division : &answer.nearest);
        inside = c == 0 ? answer.value : join(objective, inside, answer.value);
        outcome.proved_by = answer.proved_by;
    }
    Issues issues;
    Layout& layout = outcome.layout;
    layout.unit_of = number_units(task, divisions);
    measure(task, objective, layout, issues);
    if (!found) {
        layout.status = LayoutStatus::relaxed;
        layout.lower_bound = all_counts && std::isfinite(joined.bound) ? std::max(0.0, joined.bound) : 0.0;
        return outcome;
    }
    // What lies between components is the same in every layout.
    const double outside = objective == Objective::max_abs_deviation ? 0.0 : layout.objective_value - inside;
    double bound = all_counts ? joined.bound + outside : 0.0;
    if (bound < 1e-12 * layout.objective_value) bound = 0.0;  // no less than nothing, and no noise of sums
    const bool reached = layout.objective_value - bound <= 1e-9 * std::max(1.0, layout.objective_value);
    layout.lower_bound = reached ? layout.objective_value : bound;
    layout.status = reached ? LayoutStatus::optimal : LayoutStatus::feasible;
    return outcome;
}

}  // namespace

Outcome divide(const AtomGraph& graph, const Demand& demand, const Constraints& constraints,
               const DivideOptions& options, const Run& run) {
    require_divisible(graph, demand);
    if (const auto rest = leave_out_excluded(graph, constraints)) {
        Outcome outcome = divide(rest->graph, demand, rest->restrict(constraints), options, run);
        if (!outcome.layout.unit_of.empty()) outcome.layout.unit_of = rest->spread(outcome.layout.unit_of);
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
    Task task{graph,   demand, make_scale(graph, demand),      make_components(graph, free, rules),
              options, run,    {&run, begin + limit, &reached}};
    if (auto impossible = find_impossible(graph, demand, task.components); !impossible.empty())
        return refuse(std::move(impossible), Method::certificate);
    if (demand.units) task.components = make_components(graph, demand, rules);

    StageProgress progress(run, "partition", task.components.size());
    int most = 0;
    if (options.most_units) {
        int units = 0;
        for (const Component& component : task.components) {
            Answer answer;
            const int here = most_units_of(task, component, answer);
            if (here == 0)
                throw Error(ExitCode::infeasible, "partition", Message("no_division_within_bounds"));
            units += here;
            most += static_cast<int>(
                std::lround(-round_up(make_problem(component, task.scale, Objective::units), answer.bound)));
        }
        task.demand.units = units;
        task.components = make_components(graph, task.demand, rules);
    }
    bool all_counts = true;
    const auto parts = answer_parts(task, options.objective, all_counts);
    Outcome outcome = conclude(task, options.objective, parts, all_counts);
    outcome.most_units = most;
    outcome.time_limit_reached = reached && outcome.layout.status != LayoutStatus::optimal;
    progress.advance(task.components.size());
    return outcome;
}

}  // namespace lifang
