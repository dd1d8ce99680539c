#pragma once

#include "partition/component/contiguity.hpp"
#include "partition/large/penalised_cost.hpp"

#include <cstdint>

namespace lifang {

/// Moves single nodes of a region to a unit next to theirs. No unit falls apart or vanishes by it.
class Shifter {
  public:
    Shifter(Region& region, RegionUnits& units);

    /// So many proposals: a random node, the unit of a random neighbour. Ten million and more a second.
    void shift(std::uint64_t proposals, double temperature, Random& random);
    /// Mean change of cost over random moves: PenalisedCost::typical_change.
    double typical_change(Random& random, std::size_t samples) const;

  private:
    struct Shift {
        UnitNumber from, to;
        UnitSums left, joined;
        double left_cost, joined_cost;
    };
    bool propose(Node v, UnitNumber to, Shift& shift) const;
    double change_by(const Shift& shift) const;
    void shift_one(double temperature, Random& random);

    Region& region_;
    RegionUnits& units_;
    Contiguity contiguity_;
};

}  // namespace lifang
