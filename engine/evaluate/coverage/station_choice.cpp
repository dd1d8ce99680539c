#include "evaluate/coverage/station_choice.hpp"

#include "evaluate/coverage/site_costs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lifang {
namespace {

constexpr double none = 1e-9;  // of homes left out: rounding

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

/// All distances there are, ascending: the radius of a p-center is one of them.
std::vector<double> list_radii(const StationProblem& problem) {
    std::vector<double> radii;
    for (const auto& of_site : problem.metres) radii.insert(radii.end(), of_site.begin(), of_site.end());
    std::ranges::sort(radii);
    radii.erase(std::unique(radii.begin(), radii.end()), radii.end());
    return radii;
}

/// Whether more homes than there are stations lie so that no site serves two of them within the radius.
bool is_too_small(const StationProblem& problem, double radius) {
    std::vector<bool> is_taken(problem.weights.size(), false);
    std::size_t apart = 0;
    for (std::size_t home = 0; home < is_taken.size(); ++home) {
        if (is_taken[home]) continue;
        if (++apart > problem.count) return true;
        for (const auto& of_site : problem.metres)
            if (of_site[home] <= radius)
                for (std::size_t other = home; other < is_taken.size(); ++other)
                    if (of_site[other] <= radius) is_taken[other] = true;
    }
    return false;
}

/// The smallest radius for which `holds` says yes, which stays yes for larger ones; the last one at the
/// latest.
template <class Holds>
std::size_t bisect(std::size_t first, std::size_t last, const Holds& holds) {
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        if (holds(middle))
            last = middle;
        else
            first = middle + 1;
    }
    return last;
}

StationChoice choose_center(const StationProblem& problem, const Run& run) {
    const std::vector<double> radii = list_radii(problem);
    StationChoice choice;
    const std::size_t from = bisect(0, radii.size() - 1, [&](std::size_t i) {
        run.check_stop();
        return !is_too_small(problem, radii[i]);
    });
    const bool small = is_small(problem);
    const auto cover = [&](std::size_t i) {
        const SiteCosts beyond = make_costs_beyond(problem, radii[i]);
        SiteChoice found = small ? choose_exactly(beyond, problem.count, run)
                                 : choose_by_exchange(beyond, problem.count, run);
        if (found.cost > none) return false;
        choice.sites = std::move(found.sites);
        return true;
    };
    const std::size_t reached = bisect(from, radii.size() - 1, cover);
    cover(reached);
    choice.value = measure_stations(problem, choice.sites);
    choice.bound = small ? choice.value : std::min(choice.value, radii[from]);
    return choice;
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
