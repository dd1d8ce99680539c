#include "partition/solve/solve.hpp"

#include "core/parallel.hpp"
#include "core/random.hpp"
#include "partition/bounds/bounds.hpp"
#include "partition/component/presolve.hpp"
#include "partition/cut/search.hpp"
#include "partition/enumeration/subsets.hpp"
#include "partition/large/search.hpp"
#include "partition/large/solve.hpp"
#include "partition/moves/anneal.hpp"
#include "partition/peel/peel.hpp"
#include "partition/set_partitioning/columns.hpp"
#include "partition/set_partitioning/set_partitioning.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Above so many nodes one search is shared out over the threads.
constexpr std::size_t large_nodes = 4000;
constexpr std::size_t most_cut_nodes = 40000;  // a short cut between large units: several whole coolings
// Of several annealings the best, in slots of their own. Larger components get fewer moves per node, for the
// same time.
constexpr std::size_t annealings = 4;
constexpr double proposals = 2e7;
constexpr double few_proposals = 5e5;  // where a proof follows that finds the optimum itself
// Up to so many connected sets within the maximum all units are listed: a second or two, and 100 to 200 MiB.
constexpr std::uint64_t most_sets = 4'000'000;
constexpr int most_peeled = 8;                               // units
constexpr std::size_t most_proven = 200;                     // nodes: with more, peeling does not end
constexpr std::size_t many_nodes = 6, very_many_nodes = 15;  // per unit, of few units and of many
constexpr std::uint64_t few_peel_steps = 60'000;             // there: for a bound that is not the proof
constexpr double few_large_proposals = 1e8;
constexpr std::size_t least_samples = 50;

// What weights and numbers alone tell.
Answer arithmetic(const Problem& problem) {
    Answer answer;
    if (problem.counts.is_empty())
        answer.raise_bound(std::numeric_limits<double>::infinity(), Method::certificate);
    else if (problem.weighting.objective == Objective::max_abs_deviation)
        answer.raise_bound(least_deviation(*problem.component, problem.scale->demand, problem.counts),
                           Method::arithmetic);
    else if (problem.weighting.objective == Objective::units) {
        const double each = problem.cost({});  // −1 where as many as possible are wanted
        answer.raise_bound(std::min(each * problem.counts.low, each * problem.counts.high),
                           Method::arithmetic);
    } else if (problem.weighting.objective == Objective::cut_length)
        // The units of a connected whole, seen as nodes, are connected.
        answer.raise_bound(problem.objective.step * (problem.counts.low - 1), Method::arithmetic);
    return answer;
}

// Up to 14 nodes: every connected set is a column of the dynamic program.
Answer solve_subsets(const Problem& problem) {
    Answer answer;
    answer.proved_by = Method::subsets;
    answer.bound = std::numeric_limits<double>::infinity();
    const SubsetProgram subsets(*problem.component, *problem.scale);
    if (!subsets.is_feasible()) return answer;
    SubsetProgram::UnitCost unit_cost = [&](const UnitSums& unit) { return problem.cost(unit); };
    if (problem.objective.fold == Fold::greatest) {
        const std::vector<double> least = subsets.least_by_count(unit_cost, Fold::greatest);
        double most = std::numeric_limits<double>::infinity();
        for (int count = problem.counts.low; count <= problem.counts.high; ++count)
            most = std::min(most, least[static_cast<std::size_t>(count)]);
        unit_cost = [&problem, most](const UnitSums& unit) {
            return problem.cost(unit) <= most ? 0.0 : std::numeric_limits<double>::infinity();
        };
    }
    auto division = subsets.best(unit_cost);
    if (!division) return answer;
    answer.division = std::move(*division);
    answer.value = value_of(problem, answer.division);
    answer.bound = answer.value;
    return answer;
}

Answer search(const Problem& problem, const UnitNumbers* start, double effort, const Run& run,
              const Deadline& deadline, std::uint64_t stream) {
    const auto nodes = static_cast<double>(problem.component->size());
    const int per_node =
        static_cast<int>(std::clamp(effort / (nodes * static_cast<double>(annealings)), 60.0, 20000.0));
    std::vector<Answer> found(annealings);
    for_each_item(run, found.size(), [&](std::size_t i) {
        Random random = make_random(run.seed(), stream * annealings + i);
        found[i] = judge(problem, anneal(*problem.component, *problem.scale, problem.weighting,
                                         i == 0 ? start : nullptr, per_node, random, deadline));
    });
    Answer best = std::move(found.front());
    for (std::size_t i = 1; i < found.size(); ++i) best.learn(found[i]);
    return best;
}

// The border of a unit is what peeling is exponential in: few units, and links that are counted.
bool can_peel(const Problem& problem) {
    return problem.counts.low == problem.counts.high && problem.counts.low >= 2 &&
           problem.counts.low <= most_peeled && problem.objective.step == 1.0 &&
           problem.weighting.border > 0.0;
}

bool is_settled(const Answer& answer) { return answer.is_optimal() || answer.is_impossible(); }

// What is to be more even than the best known has no unit that is further off: that narrows the list.
Scale narrow(const Problem& problem, const Answer& incumbent) {
    Scale scale = *problem.scale;
    if (problem.weighting.objective != Objective::max_abs_deviation || !incumbent.is_found()) return scale;
    scale.demand = scale.demand.narrowed_to(incumbent.value);
    return scale;
}

bool is_listable(const Problem& problem) {
    const std::size_t samples = std::max(least_samples, problem.component->size() / 20);
    return estimate_sets(problem, samples, most_sets / 8, most_sets) <= most_sets;
}

Answer solve_columns(const Problem& problem, const Answer& incumbent, const Run& run,
                     const Deadline& deadline) {
    const Scale scale = narrow(problem, incumbent);
    Problem narrowed = problem;
    narrowed.scale = &scale;
    const Columns columns = list_columns(narrowed, 2 * most_sets, run, deadline);
    return columns.is_complete() ? solve_set_partitioning(narrowed, columns, incumbent, run, deadline)
                                 : incumbent;
}

// Units of which single nodes across the border make good ones; smaller ones are better joined and cut anew.
bool has_large_units(const Problem& problem) {
    const std::size_t nodes = problem.counts.low <= most_peeled ? many_nodes : very_many_nodes;
    return is_cut_problem(problem) &&
           problem.component->size() > nodes * static_cast<std::size_t>(problem.counts.low);
}

Answer solve_by_size(const Problem& problem, const UnitNumbers* start, const Run& run,
                     const Deadline& deadline, std::uint64_t stream) {
    Answer answer = arithmetic(problem);
    if (answer.is_impossible()) return answer;
    if (problem.component->size() <= SubsetProgram::largest) return solve_subsets(problem);
    const bool is_cut = has_large_units(problem);
    if (problem.component->size() > (is_cut ? most_cut_nodes : large_nodes))
        return solve_large(problem, start, run, deadline, stream);
    const bool may_list = is_listable(problem);
    const bool is_peelable = can_peel(problem);
    // Sets of many nodes are too many to list long before their borders are.
    const std::size_t nodes = problem.component->size();
    const bool peel_first = is_peelable && nodes > many_nodes * static_cast<std::size_t>(problem.counts.high);
    const bool is_far = nodes > most_proven;
    if (!may_list && is_cut) {
        const auto rounds = plan_cut_rounds(nodes, problem.counts.low, is_peelable && !is_far);
        answer.learn(search_cut(problem, start, rounds, run, deadline, stream));
    } else if (!may_list && is_cut_problem(problem) && nodes > most_proven) {
        answer.learn(search_large(problem, start, few_large_proposals, run, deadline, stream));
    }
    if (!answer.is_found())
        answer.learn(search(problem, start, may_list ? few_proposals : proposals, run, deadline, stream));
    if (peel_first && !is_far) answer = peel(problem, answer, run, deadline);
    if (peel_first && is_far && nodes <= large_nodes)
        answer = peel(problem, answer, run, deadline, few_peel_steps);
    if (may_list && !is_settled(answer)) answer = solve_columns(problem, answer, run, deadline);
    if (is_peelable && !peel_first && !is_far && !is_settled(answer))
        answer = peel(problem, answer, run, deadline);
    return answer;
}

// A start that parts what must be together cannot be kept, so none is better than it.
UnitNumbers presolve_start(const Presolved& presolved, const UnitNumbers& start) {
    UnitNumbers numbers(presolved.component.size(), 0);
    std::vector<char> is_set(numbers.size(), 0);
    for (Node v = 0; v < start.size(); ++v) {
        UnitNumber& number = numbers[presolved.node_of[v]];
        if (is_set[presolved.node_of[v]] && number != start[v]) return {};
        number = start[v];
        is_set[presolved.node_of[v]] = 1;
    }
    return numbers;
}

UnitNumbers postsolve(const Presolved& presolved, const UnitNumbers& division) {
    UnitNumbers numbers;
    if (division.empty()) return numbers;
    for (const Node node : presolved.node_of) numbers.push_back(division[node]);
    return numbers;
}

}  // namespace

Answer solve(const Problem& problem, const UnitNumbers* start, const Run& run, const Deadline& deadline,
             std::uint64_t stream) {
    Scale scale = *problem.scale;
    scale.demand = tighten(problem);
    Problem tight = problem;
    tight.scale = &scale;
    const auto presolved = presolve(*problem.component, scale.demand);
    if (!presolved) return solve_by_size(tight, start, run, deadline, stream);
    if (presolved->is_impossible || problem.counts.low > static_cast<int>(presolved->component.size())) {
        Answer answer;
        answer.raise_bound(std::numeric_limits<double>::infinity(), Method::certificate);
        return answer;
    }
    Problem reduced = tight;
    reduced.component = &presolved->component;
    reduced.counts.high = std::min(problem.counts.high, static_cast<int>(presolved->component.size()));
    const UnitNumbers own_start = start ? presolve_start(*presolved, *start) : UnitNumbers();
    Answer answer = solve_by_size(reduced, own_start.empty() ? nullptr : &own_start, run, deadline, stream);
    answer.division = postsolve(*presolved, answer.division);
    answer.nearest = postsolve(*presolved, answer.nearest);
    return answer;
}

}  // namespace lifang
