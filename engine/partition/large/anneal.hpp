#pragma once

#include "partition/large/recut.hpp"
#include "partition/large/shift.hpp"
#include "partition/moves/anneal.hpp"

namespace lifang {

/// One cooling: from the first temperature to the second by equal factors.
struct Cooling {
    double from, to;  ///< in Slope::unit
    std::uint64_t proposals;
    double share_of_recuts = 0.0;  ///< of the proposals; the others move one node
};

/// Moves nodes between the units of one region, under a falling temperature (Kirkpatrick, Gelatt, Vecchi
/// 1983). Units stay connected; their number stays, unless the problem leaves it free: then it may leave
/// numbers without nodes, and give out new ones.
class RegionAnnealer {
  public:
    RegionAnnealer(Region& region, const Slope& slope);

    /// Stops early when the deadline passes.
    void anneal(const Cooling& cooling, Random& random, const Deadline& deadline);

    int breaches() const;  ///< units outside the bounds
    /// Mean change of price over random moves of one node: Slope::unit.
    double typical_change(Random& random, std::size_t samples) const;

  private:
    const Slope& slope_;
    PricedUnits units_;
    Shifter shifter_;
    Recutter recutter_;
};

}  // namespace lifang
