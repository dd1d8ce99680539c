#include "evaluate/coverage/site_costs.hpp"

#include <algorithm>
#include <limits>

namespace lifang {

SiteCosts make_costs(const StationProblem& problem) {
    SiteCosts costs = problem.metres;
    for (auto& of_site : costs)
        for (std::size_t home = 0; home < of_site.size(); ++home)
            of_site[home] = problem.objective == StationObjective::coverage
                                ? (of_site[home] > problem.limit_m ? problem.weights[home] : 0.0)
                                : of_site[home] * problem.weights[home];
    return costs;
}

double sum_of_costs(const SiteCosts& costs, const std::vector<std::size_t>& sites) {
    double sum = 0.0;
    for (std::size_t home = 0; home < costs.front().size(); ++home) {
        double least = std::numeric_limits<double>::infinity();
        for (const std::size_t site : sites) least = std::min(least, costs[site][home]);
        sum += least;
    }
    return sum;
}

}  // namespace lifang
