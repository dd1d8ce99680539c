#include "partition/problem/problem.hpp"

#include "partition/component/flood.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lifang {
namespace {

bool is_whole(double x) { return x == std::floor(x) && x < 1e9; }

// Of a cut the links inside the component count; what leads out of it is the same for every division.
void count_inside_once(const Component& component, ObjectiveFunction& function) {
    double outside = std::accumulate(component.boundary.begin(), component.boundary.end(), 0.0);
    bool whole = true;
    for (const Arc& arc : component.arcs) {
        outside -= arc.length;
        whole = whole && is_whole(arc.length);
    }
    function.factor = 0.5;
    function.base = -0.5 * outside;
    function.step = whole ? 1.0 : 0.0;
}

ObjectiveFunction make_objective_function(const Component& component, const Demand& demand,
                                          Objective objective) {
    const ObjectiveTraits& traits = traits_of(objective);
    ObjectiveFunction function{traits.cost, traits.fold};
    if (objective == Objective::cut_length) count_inside_once(component, function);
    if (objective == Objective::units) function.step = 1.0;
    if (traits.fold == Fold::mean) {  // only linear for a given number of units
        function.fold = Fold::sum;
        function.factor = 1.0 / demand.units.value_or(1);
    }
    return function;
}

}  // namespace

Problem make_problem(const Component& component, const Scale& scale, Objective objective) {
    return {&component, &scale, component.allowed_counts(),
            make_objective_function(component, scale.demand, objective), make_single_weighting(objective)};
}

Demand tighten(const Problem& problem) {
    Demand demand = problem.scale->demand;
    if (problem.counts.is_empty()) return demand;
    const double total = problem.component->total;
    const double most = total - (problem.counts.low - 1) * demand.min;
    const double least = total - (problem.counts.high - 1) * demand.max;
    // Sums carry noise; a bound that is no closer than that is left as it was asked for.
    const double noise = 1e-9 * std::max(total, demand.target);
    if (most + noise < demand.max) demand.max = most + noise;
    if (least - noise > demand.min) demand.min = least - noise;
    return demand;
}

void Answer::raise_bound(double to, Method by) {
    if (to <= bound) return;
    bound = to;
    proved_by = by;
}

void Answer::learn(const Answer& other) {
    if (other.is_found() && other.value < value) {
        division = other.division;
        value = other.value;
    }
    if (nearest.empty()) nearest = other.nearest;
    raise_bound(other.bound, other.proved_by);
}

bool answers(const Problem& problem, const UnitNumbers& unit_of) {
    const Division division(*problem.component, unit_of);
    if (!problem.counts.holds(static_cast<int>(division.count()))) return false;
    for (UnitNumber unit = 0; unit < division.count(); ++unit)
        if (const UnitSums& sums = division.sums(unit);
            sums.nodes == 0 || !keeps_rules(sums, problem.scale->demand))
            return false;
    return find_parts_of(*problem.component, unit_of).count == division.count();  // each in one part
}

double value_of(const Problem& problem, const UnitNumbers& unit_of) {
    const Division division(*problem.component, unit_of);
    double sum = 0.0;
    for (UnitNumber unit = 0; unit < division.count(); ++unit)
        sum = combine(problem.objective.fold, sum, problem.cost(division.sums(unit)));
    return problem.objective.base + sum;
}

Answer judge(const Problem& problem, UnitNumbers division) {
    Answer answer;
    if (!answers(problem, division)) {
        answer.nearest = std::move(division);
        return answer;
    }
    answer.value = value_of(problem, division);
    answer.division = std::move(division);
    return answer;
}

double round_up(const Problem& problem, double bound) {
    const double step = problem.objective.step;
    if (step <= 0.0 || !std::isfinite(bound)) return bound;
    // 1e-6: what a linear program's solution may be off by.
    return step * std::ceil(bound / step - 1e-6);
}

}  // namespace lifang
