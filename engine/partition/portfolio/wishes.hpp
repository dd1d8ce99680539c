#pragma once

#include "partition/enumeration/all_divisions.hpp"
#include "partition/objective/aim.hpp"

#include <limits>
#include <vector>

namespace lifang {

/// What one layout of the portfolio is made for. Every component is divided for the same wish, so a layout
/// cannot be beaten in it by mixing the communities differently.
struct Wish {
    Aim aim;  ///< what a search by moves descends, and what a mixed wish is measured by
    /// One figure alone: the least there is, and among equals the best balanced. Else the aim.
    bool pure = false;
    double most_deviation = std::numeric_limits<double>::infinity();  ///< of every unit, where it can be
    double target_mean = 0.0;  ///< of a pure mean deviation: the mean that the whole layout can reach
    int runs = 0;              ///< searches by moves of its own for components that are not known in full
};

/// What a portfolio is made from: the aims; each figure alone; the fewest roads inside units while none is
/// off by more than 10, 15, 20, 30 % (ε-constraints: points that no sum of weights reaches); and mixtures
/// between. `mean`, `greatest`: the least mean and greatest deviation that a whole layout can have.
std::vector<Wish> make_wishes(const Scale& scale, const std::vector<Aim>& aims, double mean, double greatest,
                              bool with_mixtures);

/// The price by which all divisions of a component are compared; `least_deviation`: the smallest greatest
/// deviation it can have, below which no limit is set.
AllDivisions::UnitPrice price_of(const Wish& wish, const Scale& scale, const Aim& balanced,
                                 double least_deviation);

/// The scale a search by moves is given: the demand narrowed to the wish's limit.
Scale narrow(const Scale& scale, const Wish& wish);

}  // namespace lifang
