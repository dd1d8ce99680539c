#include "evaluate/coverage/center_sites.hpp"

#include "milp/milp.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

/// All distances there are, ascending: the radius of a p-center is one of them.
std::vector<double> list_radii(const StationProblem& problem) {
    std::vector<double> radii;
    for (const auto& of_site : problem.metres) radii.insert(radii.end(), of_site.begin(), of_site.end());
    std::ranges::sort(radii);
    radii.erase(std::unique(radii.begin(), radii.end()), radii.end());
    return radii;
}

struct Cover {
    std::vector<std::size_t> sites;  ///< at most `count`; empty where none was found
    bool is_impossible = false;      ///< proven
};

Cover find_cover(const StationProblem& problem, double radius, const Run& run) {
    Milp program;
    for (std::size_t home = 0; home < problem.weights.size(); ++home)
        program.add_row(1.0, std::numeric_limits<double>::infinity());
    for (const auto& of_site : problem.metres) {
        std::vector<Milp::Entry> reached;
        for (std::size_t home = 0; home < of_site.size(); ++home)
            if (of_site[home] <= radius) reached.push_back({home, 1.0});
        program.add_variable({.cost = 1.0}, std::move(reached));
    }
    const MilpSolution solved =
        solve(program, {.below = static_cast<double>(problem.count) + 0.5,
                        .step = 1.0,
                        .most_nodes = most_cover_nodes,
                        .must_stop = [token = run.stop_token()] { return token.stop_requested(); }});
    run.check_stop();
    Cover cover;
    for (std::size_t site = 0; site < solved.values.size(); ++site)
        if (solved.values[site] > 0.5) cover.sites.push_back(site);
    cover.is_impossible = cover.sites.empty() && solved.is_complete;
    return cover;
}

/// The site that shortens the walks of the households most, in addition to those chosen.
std::size_t find_addition(const StationProblem& problem, const std::vector<std::size_t>& chosen) {
    std::vector<double> nearest(problem.weights.size(), std::numeric_limits<double>::infinity());
    for (const std::size_t site : chosen)
        for (std::size_t home = 0; home < nearest.size(); ++home)
            nearest[home] = std::min(nearest[home], problem.metres[site][home]);
    std::size_t best = problem.metres.size();
    double most = -1.0;
    for (std::size_t site = 0; site < problem.metres.size(); ++site) {
        if (std::ranges::find(chosen, site) != chosen.end()) continue;
        double gain = 0.0;
        for (std::size_t home = 0; home < nearest.size(); ++home)
            gain += problem.weights[home] * std::max(0.0, nearest[home] - problem.metres[site][home]);
        if (gain > most) most = gain, best = site;
    }
    return best;
}

}  // namespace

StationChoice choose_center(const StationProblem& problem, const Run& run) {
    const std::vector<double> radii = list_radii(problem);
    StationChoice choice;
    double bound = radii.front();
    std::size_t first = 0, last = radii.size();  // the answer is below `last`
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        Cover cover = find_cover(problem, radii[middle], run);
        if (!cover.sites.empty()) {
            choice.sites = std::move(cover.sites);
            last = middle;
        } else {
            first = middle + 1;
            if (cover.is_impossible && first < radii.size()) bound = std::max(bound, radii[first]);
        }
    }
    while (choice.sites.size() < problem.count) choice.sites.push_back(find_addition(problem, choice.sites));
    std::ranges::sort(choice.sites);
    choice.value = measure_stations(problem, choice.sites);
    choice.bound = std::min(choice.value, bound);
    return choice;
}

}  // namespace lifang
