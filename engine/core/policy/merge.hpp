#pragma once

#include "core/barrier.hpp"
#include "core/quantity.hpp"

#include <optional>

namespace lifang {

/// Which merges local rules allow or favour, and what a suggestion's score weighs. Weights are relative.
struct MergePolicy {
    std::optional<SquareMeters> small_compound_max;  ///< old housing below it may join its neighbours
    Barrier enclosing_road{};       ///< … where roads of this class or stronger enclose them
    Barrier main_road{};            ///< a road of this class or stronger may not run through one area
    double weight_size = 0.0;       ///< nearer to the target floor area
    double weight_shape = 0.0;      ///< compactness gained
    double weight_roads = 0.0;      ///< severance avoided
    double weight_net = 0.0;        ///< net money per month gained
    double weight_coverage = 0.0;   ///< households covered
    double weight_small = 0.0;      ///< small compounds that find company
    double weight_consents = 0.0;   ///< agreement still to be won
    double weight_gates = 0.0;      ///< gates saved
    double weight_incentive = 0.0;  ///< the floor area of the incentive is reached

    friend bool operator==(const MergePolicy&, const MergePolicy&) = default;
};

}  // namespace lifang
