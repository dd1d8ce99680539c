#pragma once

#include "partition/problem/region.hpp"

#include <vector>

namespace lifang {

/// What the moves in a region descend: the cost of its units, and what leaving the bounds costs.
struct PenalisedCost {
    const Problem* problem;
    double typical_change = 1.0;     ///< of cost, by a move: temperatures are in these
    double excess_penalty = 0.0;     ///< a target's weight too much or too little, in `typical_change`
    double violation_penalty = 0.0;  ///< each unit outside the bounds, in `typical_change`

    double cost(const UnitSums& sums) const;
    bool is_number_free() const { return problem->counts.low < problem->counts.high; }
};

/// The units of a region as the moves see them; every move keeps them up to date. A number without nodes
/// costs nothing and can be given out again.
struct RegionUnits {
    RegionUnits(const Region& region, const PenalisedCost& penalised_cost);

    UnitNumber take_number();
    void put(UnitNumber unit, const UnitSums& its_sums, double its_cost);
    void give_back(UnitNumber unit);

    const PenalisedCost& penalised;
    std::vector<UnitSums> sums;
    std::vector<double> cost;
    std::vector<UnitNumber> unused;
};

}  // namespace lifang
