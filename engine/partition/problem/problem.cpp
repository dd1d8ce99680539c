#include "partition/problem/problem.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lifang {
namespace {

constexpr std::array<std::string_view, 6> method_names = {"none",    "arithmetic", "certificate",
                                                          "subsets", "columns",    "peeling"};

bool is_whole(double x) { return x == std::floor(x) && x < 1e9; }

// Of a cut the links inside the component count; what leads out of it is the same for every division.
Goal make_cut_goal(const Component& component) {
    double outside = std::accumulate(component.boundary.begin(), component.boundary.end(), 0.0);
    bool whole = true;
    for (const Arc& arc : component.arcs) {
        outside -= arc.length;
        whole = whole && is_whole(arc.length);
    }
    return {[](const UnitSums& unit) { return 0.5 * unit.perimeter; }, Goal::Fold::sum, -0.5 * outside,
            whole ? 1.0 : 0.0};
}

Goal make_goal(const Component& component, const Scale& scale, Objective objective) {
    const double target = scale.demand.target;
    const auto deviation = [target](const UnitSums& unit) { return std::abs(unit.weight / target - 1.0); };
    switch (objective) {
        case Objective::max_abs_deviation:
            return {deviation, Goal::Fold::maximum, 0.0, 0.0};
        case Objective::mean_abs_deviation:
            if (!scale.demand.units) return {deviation, Goal::Fold::sum, 0.0, 0.0};
            return {[deviation, units = *scale.demand.units](const UnitSums& unit) {
                        return deviation(unit) / units;
                    },
                    Goal::Fold::sum, 0.0, 0.0};
        case Objective::severance:
            return {[](const UnitSums& unit) { return unit.severance; }, Goal::Fold::sum, 0.0, 0.0};
        case Objective::cut_length:
            return make_cut_goal(component);
        case Objective::compactness:
            return {[](const UnitSums& unit) { return -roundness(unit) * unit.area; }, Goal::Fold::sum, 0.0,
                    0.0};
        case Objective::units:
            return {[](const UnitSums&) { return 1.0; }, Goal::Fold::sum, 0.0, 1.0};
    }
    return {};
}

}  // namespace

std::string_view to_text(Method method) { return method_names[static_cast<std::size_t>(method)]; }

Problem make_problem(const Component& component, const Scale& scale, Objective objective) {
    const int units = component.fixed_units;
    return {&component, &scale, units > 0 ? CountRange{units, units} : component.counts,
            make_goal(component, scale, objective), make_single_aim(objective)};
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

bool Answer::is_optimal() const {
    return is_found() && value - bound <= 1e-9 * std::max(1.0, std::abs(value));
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
    std::vector<char> seen(unit_of.size(), 0);
    for (UnitNumber unit = 0; unit < division.count(); ++unit) {
        const UnitSums& sums = division.sums(unit);
        if (sums.nodes == 0 || sums.quarrels > 0 || excess(sums, *problem.scale) > 0.0) return false;
        std::vector<Node> open{division.members(unit).front()};
        seen[open.front()] = 1;
        for (std::size_t i = 0; i < open.size(); ++i)
            for (const Arc* arc = problem.component->begin(open[i]); arc != problem.component->end(open[i]);
                 ++arc) {
                if (!arc->connects || seen[arc->to] || unit_of[arc->to] != unit) continue;
                seen[arc->to] = 1;
                open.push_back(arc->to);
            }
        if (open.size() != division.members(unit).size()) return false;
    }
    return true;
}

double value_of(const Problem& problem, const UnitNumbers& unit_of) {
    const Division division(*problem.component, unit_of);
    double sum = 0.0;
    for (UnitNumber unit = 0; unit < division.count(); ++unit) {
        const double price = problem.goal.price(division.sums(unit));
        sum = problem.goal.fold == Goal::Fold::sum ? sum + price : std::max(sum, price);
    }
    return problem.goal.base + sum;
}

double round_up(const Problem& problem, double bound) {
    const double step = problem.goal.step;
    if (step <= 0.0 || !std::isfinite(bound)) return bound;
    // 1e-6: what a linear program's solution may be off by.
    return step * std::ceil(bound / step - 1e-6);
}

}  // namespace lifang
