#pragma once

#include "core/random.hpp"
#include "partition/anneal.hpp"
#include "partition/large_region.hpp"

#include <vector>

namespace lifang {

/// What the moves in a region descend: the price of its units, and what leaving the bounds costs.
struct Slope {
    const Problem* problem;
    double unit = 1.0;        ///< what a move changes prices by, typically: temperatures are in these
    double per_excess = 0.0;  ///< a target's weight too much or too little, in `unit`
    double per_breach = 0.0;  ///< each unit outside the bounds, in `unit`

    double cost(const UnitSums& sums) const;
};

/// One cooling: from the first temperature to the second by equal factors.
struct Cooling {
    double from, to;  ///< in Slope::unit
    std::uint64_t proposals;
    double share_of_recuts = 0.0;  ///< of the proposals; the others move one node
};

/// Moves nodes between the units of one region, under a falling temperature (Kirkpatrick, Gelatt, Vecchi
/// 1983): one node to a neighbouring unit, or two neighbours joined and cut anew along a random tree (DeFord,
/// Duchin, Solomon 2021). Units stay connected, their number stays. Ten million proposals a second.
class RegionAnnealer {
  public:
    RegionAnnealer(Region& region, const Slope& slope);

    /// Stops early when the deadline passes.
    void anneal(const Cooling& cooling, Random& random, const Deadline& deadline);

    double cost() const;   ///< Σ over the units
    int breaches() const;  ///< units outside the bounds
    /// Mean change of price over random moves of one node: Slope::unit.
    double typical_change(Random& random, std::size_t samples) const;

  private:
    struct Shift {
        UnitNumber from, to;
        UnitSums left, joined;
        double left_cost, joined_cost;
    };
    bool propose(Node v, UnitNumber to, Shift& shift) const;
    bool can_leave(Node v);
    void shift_one(Random& random, double temperature);
    void recut(Random& random, double temperature);
    void gather(UnitNumber unit, Node from);
    void grow_tree(Random& random);
    UnitSums sums_below(std::uint32_t top);

    Region& region_;
    const Slope& slope_;
    std::vector<UnitSums> sums_;
    std::vector<double> cost_;
    std::vector<std::uint32_t> mark_;  // by node: the last search that saw it
    std::uint32_t search_ = 0;
    std::vector<Node> open_;
    // Of a recut: the nodes of both units in order of joining the tree, their parents by place, and subtree
    // ends.
    std::vector<Node> members_, order_;
    std::vector<std::uint32_t> parent_, place_;
    std::vector<double> below_;
    std::vector<std::pair<std::uint32_t, Node>> frontier_;
    std::vector<char> is_below_;
};

}  // namespace lifang
