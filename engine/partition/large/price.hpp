#pragma once

#include "partition/problem/region.hpp"

#include <vector>

namespace lifang {

/// What the moves in a region descend: the price of its units, and what leaving the bounds costs.
struct Slope {
    const Problem* problem;
    double unit = 1.0;        ///< what a move changes prices by, typically: temperatures are in these
    double per_excess = 0.0;  ///< a target's weight too much or too little, in `unit`
    double per_breach = 0.0;  ///< each unit outside the bounds, in `unit`

    double cost(const UnitSums& sums) const;
    bool is_number_free() const { return problem->counts.low < problem->counts.high; }
};

/// The units of a region as the moves see them; every move keeps them up to date. A number without nodes
/// costs nothing and can be given out again.
struct PricedUnits {
    PricedUnits(const Region& region, const Slope& descended);

    UnitNumber take_number();
    void put(UnitNumber unit, const UnitSums& its_sums, double its_cost);
    void give_back(UnitNumber unit);

    const Slope& slope;
    std::vector<UnitSums> sums;
    std::vector<double> cost;
    std::vector<UnitNumber> unused;
};

}  // namespace lifang
