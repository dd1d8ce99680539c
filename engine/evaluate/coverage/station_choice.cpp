#include "evaluate/coverage/station_choice.hpp"

#include "evaluate/coverage/center_sites.hpp"
#include "evaluate/coverage/site_costs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

double sum_of(const std::vector<double>& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

double nearest_metres(const StationProblem& problem, const std::vector<std::size_t>& sites,
                      std::size_t home) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const std::size_t site : sites) nearest = std::min(nearest, problem.metres[site][home]);
    return nearest;
}

bool is_small(const StationProblem& problem) {
    return problem.metres.size() * problem.weights.size() <= most_exact_pairs;
}

StationChoice choose_by_sum(const StationProblem& problem, const Run& run) {
    const SiteCosts costs = make_costs(problem);
    const SiteChoice found = is_small(problem) ? choose_exactly(costs, problem.count, run)
                                               : choose_with_bound(costs, problem.count, run);
    StationChoice choice{.sites = found.sites, .value = measure_stations(problem, found.sites)};
    const double mean = sum_of(problem.weights) > 0.0 ? found.bound / sum_of(problem.weights) : 0.0;
    choice.bound = problem.objective == StationObjective::coverage ? std::max(choice.value, 1.0 - mean)
                                                                   : std::min(choice.value, mean);
    if (found.bound >= found.cost) choice.bound = choice.value;
    return choice;
}

}  // namespace

double StationChoice::gap() const {
    const double larger = std::max(value, bound);
    return larger > 0.0 ? std::abs(value - bound) / larger : 0.0;
}

double measure_stations(const StationProblem& problem, const std::vector<std::size_t>& sites) {
    double sum = 0.0, farthest = 0.0, served = 0.0;
    for (std::size_t home = 0; home < problem.weights.size(); ++home) {
        const double metres = nearest_metres(problem, sites, home);
        sum += metres * problem.weights[home];
        farthest = std::max(farthest, metres);
        if (metres <= problem.limit_m) served += problem.weights[home];
    }
    const double all = sum_of(problem.weights);
    if (problem.objective == StationObjective::p_center) return farthest;
    if (all <= 0.0) return 0.0;
    return (problem.objective == StationObjective::coverage ? served : sum) / all;
}

StationChoice choose_stations(const StationProblem& problem, const Run& run) {
    return problem.objective == StationObjective::p_center ? choose_center(problem, run)
                                                           : choose_by_sum(problem, run);
}

}  // namespace lifang
