#pragma once

#include "partition/enumeration/all_divisions.hpp"
#include "partition/objective/weighting.hpp"

#include <limits>
#include <vector>

namespace lifang {

/// What one layout of the portfolio is made for. Every component is divided for the same scalarisation, so a
/// layout cannot be beaten in it by mixing the communities differently.
struct Scalarisation {
    Weighting weighting;  ///< what a search by moves descends, and what a mixed scalarisation is measured by
    /// One figure alone: the least there is, and among equals the best balanced. Else the weighting.
    bool pure = false;
    double most_deviation = std::numeric_limits<double>::infinity();  ///< of every unit, where it can be
    double target_mean = 0.0;  ///< of a pure mean deviation: the mean that the whole layout can reach
    int runs = 0;              ///< searches by moves of its own for components that are not known in full
};

/// What a portfolio is made from: the weightings; each figure alone; the fewest roads inside units while none
/// is off by more than 10, 15, 20, 30 % (ε-constraints, Haimes, Lasdon, Wismer 1971: points that no weighted
/// sum reaches); and mixtures between. `mean`, `greatest`: the least mean and greatest deviation that a whole
/// layout can have.
std::vector<Scalarisation> make_scalarisations(const Scale& scale, const std::vector<Weighting>& weightings,
                                               double mean, double greatest, bool with_mixtures);

/// The cost by which all divisions of a component are compared; `least_deviation`: the smallest greatest
/// deviation it can have, below which no limit is set.
AllDivisions::LexicographicUnitCost lexicographic_cost_of(const Scalarisation& scalarisation,
                                                          const Scale& scale, const Weighting& balanced,
                                                          double least_deviation);

/// The scale a search by moves is given: the demand narrowed to the scalarisation's limit.
Scale narrow(const Scale& scale, const Scalarisation& scalarisation);

}  // namespace lifang
