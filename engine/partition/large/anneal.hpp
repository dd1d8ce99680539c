#pragma once

#include "partition/large/recombine.hpp"
#include "partition/large/shift.hpp"
#include "partition/moves/anneal.hpp"

namespace lifang {

/// One cooling: from the first temperature to the second by equal factors.
struct CoolingSchedule {
    double from, to;  ///< in PenalisedCost::typical_change
    std::uint64_t proposals;
    double share_of_recombinations = 0.0;  ///< of the proposals; the others move one node
};

/// Moves nodes between the units of one region, under a falling temperature (Kirkpatrick, Gelatt, Vecchi
/// 1983). Units stay connected; their number stays, unless the problem leaves it free: then it may leave
/// numbers without nodes, and give out new ones.
class RegionAnnealer {
  public:
    RegionAnnealer(Region& region, const PenalisedCost& penalised);

    /// Stops early when the deadline passes.
    void anneal(const CoolingSchedule& cooling, Random& random, const Deadline& deadline);

    int violations() const;  ///< units outside the bounds
    /// Mean change of cost over random moves of one node: PenalisedCost::typical_change.
    double typical_change(Random& random, std::size_t samples) const;

  private:
    const PenalisedCost& penalised_;
    RegionUnits units_;
    Shifter shifter_;
    Recombiner recombiner_;
};

}  // namespace lifang
