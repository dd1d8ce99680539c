#pragma once

#include "core/random.hpp"
#include "partition/component/division.hpp"
#include "partition/moves/tree_cut.hpp"

#include <optional>

namespace lifang {

/// The moves of the local search. Each proposes one change at random and makes it by the rule of Metropolis;
/// each keeps every unit connected. Where the number of units is free, recombination changes it.
class Moves {
  public:
    Moves(Division& division, const Scale& scale, const Weighting& weighting, Random& random);

    void set_temperature(double temperature) { temperature_ = temperature; }

    /// Gives a node on a unit's border to the neighbour. Cost: its links, and the unit's when it is made.
    bool shift();
    /// Two neighbouring units exchange a node each.
    bool swap();
    /// One to three neighbouring units are merged and cut anew along a random tree, into as many units as
    /// their weight allows.
    bool recombine(double barrier_bias);

  private:
    bool accept(double change);
    double cost(const UnitSums& sums) const { return lifang::cost(sums, scale_, weighting_); }
    double change_of(Node v, UnitNumber to) const;
    std::optional<UnitNumber> neighbour_unit(Node v);
    std::vector<UnitNumber> neighbouring_units(std::size_t wanted);
    int draw_pieces(const std::vector<UnitNumber>& units, double weight, int nodes);

    Division& division_;
    const Component& component_;
    const Scale& scale_;
    const Weighting& weighting_;
    Random& random_;
    TreeCutter cutter_;
    double temperature_ = 0.0;
    UnitNumbers trial_;  // by node: scratch for the sums of a recombination, `none` elsewhere
};

}  // namespace lifang
