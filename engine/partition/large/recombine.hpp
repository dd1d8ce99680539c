#pragma once

#include "partition/large/penalised_cost.hpp"

#include <cstdint>
#include <utility>

namespace lifang {

/// Joins neighbouring units of a region and cuts them anew along a random tree (DeFord, Duchin, Solomon
/// 2021): two into two; where the number of units is free, one, two or three into one more or one less as
/// well.
class Recombiner {
  public:
    Recombiner(Region& region, RegionUnits& units);

    /// One proposal, as long as about ten moves of one node for every ten nodes of the units.
    void recombine(double temperature, Random& random);

  private:
    struct Plan {
        int units, pieces;
    };
    Plan draw_plan(Random& random) const;
    Node draw_neighbour(Node v, Random& random) const;
    bool add_unit_of(Node v);
    bool join(int wanted, Random& random);
    bool allows(int pieces) const;
    void gather(UnitNumber unit, Node from);
    void grow_tree(Random& random);
    std::uint32_t choose_cut(double rest, int others, Random& random) const;
    void cut_off(std::uint32_t top, std::uint32_t piece);
    bool cut(int pieces, Random& random);
    void sum_pieces(int pieces);

    Region& region_;
    RegionUnits& units_;
    std::vector<std::uint32_t> mark_;  // by node: the last search that saw it
    std::uint32_t search_ = 0;
    std::vector<UnitNumber> joined_;
    std::vector<Node> members_;  // of the units joined
    std::size_t nodes_ = 0;
    // Of the tree: its nodes in order of joining; by place, that of the parent, the weight below, and the
    // piece; by node, the place.
    std::vector<Node> order_;
    std::vector<std::uint32_t> parent_, piece_, place_;
    std::vector<double> below_;
    std::vector<std::pair<std::uint32_t, Node>> frontier_;
    std::vector<UnitSums> sums_;  // by piece
    std::vector<double> costs_;
};

}  // namespace lifang
