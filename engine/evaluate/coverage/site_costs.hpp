#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/station_choice.hpp"

#include <vector>

namespace lifang {

/// What it costs that a site serves a home, by site, then by home: each home costs what its cheapest open
/// site does. The median and maximal coverage are sums of such costs.
using SiteCosts = std::vector<std::vector<double>>;

/// Metres × households, or the households that are farther than the limit.
SiteCosts make_costs(const StationProblem& problem);

double sum_of_costs(const SiteCosts& costs, const std::vector<std::size_t>& sites);

struct SiteChoice {
    std::vector<std::size_t> sites;  ///< ascending
    double cost = 0.0;
    double bound = 0.0;  ///< no `count` sites cost less
};

/// By branch and cut: bound = cost.
SiteChoice choose_exactly(const SiteCosts& costs, std::size_t count, const Run& run);

/// Greedy and exchanges, and the Lagrangian bound, whose sites are exchanged in turn.
SiteChoice choose_with_bound(const SiteCosts& costs, std::size_t count, const Run& run);

}  // namespace lifang
