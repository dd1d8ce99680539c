#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/station.hpp"

#include <cstddef>
#include <vector>

namespace lifang {

/// Which of many sites become stations.
struct StationProblem {
    std::vector<std::vector<double>> metres;  ///< by site, then by home; finite
    std::vector<double> weights;              ///< by home: households
    std::size_t count = 1;                    ///< of stations; at most as many as sites
    double limit_m = 0.0;                     ///< of `coverage`: who is farther is not served
    StationObjective objective = StationObjective::p_median;
};

struct StationChoice {
    std::vector<std::size_t> sites;  ///< ascending
    double value = 0.0;              ///< measure_stations()
    double bound = 0.0;              ///< no choice has a better value

    /// How far the value may be from the best, as a share of the larger of both.
    double gap() const;
};

/// Metres of the mean household, metres of the farthest home, or the share of households within the limit.
double measure_stations(const StationProblem& problem, const std::vector<std::size_t>& sites);

/// p-median and coverage of at most this many pairs of site and home are solved exactly, by branch and cut.
inline constexpr std::size_t most_exact_pairs = 2500;

/// The best choice that was found, and a bound. p-center: center_sites.hpp. The others, where small: the
/// p-median program of ReVelle and Swain (1970), where maximal coverage costs a household that is too far.
/// Large ones: greedy, then exchanges of one site (Teitz, Bart 1968, evaluated as Whitaker 1983), with the
/// Lagrangian bound of the p-median (Cornuejols, Fisher, Nemhauser 1977). Same problem, same choice. Asks
/// `run` whether to stop. Large: a few hundred passes over all pairs.
StationChoice choose_stations(const StationProblem& problem, const Run& run);

}  // namespace lifang
