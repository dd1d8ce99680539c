#include "evaluate/coverage/site_costs.hpp"
#include "milp/milp.hpp"

namespace lifang {

// Open sites are whole; the share of a home that an open site serves needs not be: with sites given the
// cheapest is best.
SiteChoice choose_exactly(const SiteCosts& costs, std::size_t count, const Run& run) {
    const std::size_t sites = costs.size(), homes = costs.front().size();
    Milp program;
    const std::size_t chosen = program.add_row(static_cast<double>(count), static_cast<double>(count));
    std::vector<std::size_t> served;
    for (std::size_t home = 0; home < homes; ++home) served.push_back(program.add_row(1.0, 1.0));
    std::vector<std::vector<Milp::Entry>> opens(sites);
    for (std::size_t site = 0; site < sites; ++site) {
        opens[site].push_back({chosen, 1.0});
        for (std::size_t home = 0; home < homes; ++home) {
            const std::size_t only_if_open = program.add_row(0.0, 1.0);
            opens[site].push_back({only_if_open, 1.0});
            program.add_variable({.cost = costs[site][home], .is_whole = false},
                                 {{served[home], 1.0}, {only_if_open, -1.0}});
        }
    }
    std::vector<std::size_t> variable_of;
    for (std::size_t site = 0; site < sites; ++site)
        variable_of.push_back(program.add_variable({}, std::move(opens[site])));

    const MilpSolution solved =
        solve(program, {.must_stop = [token = run.stop_token()] { return token.stop_requested(); }});
    run.check_stop();
    SiteChoice choice;
    for (std::size_t site = 0; site < sites; ++site)
        if (solved.values.at(variable_of[site]) > 0.5) choice.sites.push_back(site);
    choice.cost = sum_of_costs(costs, choice.sites);
    choice.bound = solved.is_complete ? choice.cost : std::min(choice.cost, solved.bound);
    return choice;
}

}  // namespace lifang
