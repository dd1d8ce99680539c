#pragma once

#include "core/disjoint_sets.hpp"
#include "core/random.hpp"
#include "partition/component/sums.hpp"

#include <vector>

namespace lifang {

/// Divides connected sets of nodes along random spanning trees: each tree edge whose two sides can both hold
/// whole numbers of units is a place to cut (DeFord, Duchin, Solomon 2021, "Recombination"). The trees are
/// minimum spanning trees of random numbers raised across strong barriers, so that they cross an arterial
/// seldom and a cut tends to lie on it. Connected pieces by construction.
class TreeCutter {
  public:
    TreeCutter(const Component& component, const Demand& demand);

    /// Cuts `nodes` (connected, at least `pieces` of them) by repeated halving. The pieces keep the demand
    /// where some tree allows it; else they miss it by little. O(n log n · log pieces).
    std::vector<std::vector<Node>> cut(std::vector<Node> nodes, int pieces, double barrier_bias, int trees,
                                       Random& random);

  private:
    struct Edge {
        double key;
        std::uint32_t a, b;  // positions in the set
    };
    struct Cut {
        double imbalance = 0.0;   // 0: both sides can be divided as the demand asks
        std::uint32_t below = 0;  // the side of the tree below this position
        int pieces = 1;           // on that side
    };
    void grow_tree(const std::vector<Node>& nodes, double barrier_bias, Random& random);
    void sort_edges(double most);  ///< by key, which is below `most`
    Cut best_cut(const std::vector<Node>& nodes, int pieces, Random& random) const;

    const Component& component_;
    const Demand& demand_;
    std::vector<std::uint32_t> place_;  // by node: position in the set, or none
    std::vector<Edge> edges_, sorted_;
    std::vector<std::uint32_t> slot_;
    std::vector<std::uint32_t> parent_, order_, count_, first_, near_;
    std::vector<double> weight_;
    DisjointSets trees_;
    std::vector<double> strength_;  // by arc: 0 … 1, how strong the barrier on it
};

/// A whole component in so many units, likewise. By node, dense.
UnitNumbers cut_component(const Component& component, const Demand& demand, int units, double barrier_bias,
                          int trees, Random& random);

}  // namespace lifang
