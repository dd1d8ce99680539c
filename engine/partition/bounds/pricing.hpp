#pragma once

#include "partition/component/component.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// The pricing problem of set partitioning for the fewest roads inside units (column generation: Mehrotra,
/// Johnson, Nemhauser 1998): connected units within the demand of least reduced cost, which is the severance
/// they hold less the prices of their nodes. Root by root: of all units whose first node, in an order that
/// puts clusters of high prices first, is the root.
///
/// Units are grown from the root as in `list_columns`, and given up by what can still be won: the nodes
/// within reach of the weight left, each less the links it shares with the unit. Nodes joined by links
/// without severance are a cluster; it is entered through its cheapest link. Of these gains as many are taken
/// as the weight left holds (a knapsack, bounded by a multiplier of the weight).
class SeverancePricing {
  public:
    SeverancePricing(const Component& component, const Demand& demand);

    /// Node prices, and the price of one more unit.
    void set_duals(std::vector<double> nodes, double unit);

    struct Root {
        double bound = 0.0;  ///< no unit of this root costs less; 0 where none costs less than nothing
        std::vector<std::vector<Node>> units;  ///< cheap ones met, each cheaper than those before
        std::uint64_t steps = 0;
    };
    /// Ends after `most_steps` sets: the bound is valid then, too, but weaker. By different threads at once.
    Root price(Node root, std::uint64_t most_steps) const;

  private:
    class Search;

    const Component& component_;
    double least_weight_, most_weight_;
    std::vector<std::uint32_t> first_;  ///< of node v: near_[first_[v]] … near_[first_[v + 1]]
    std::vector<Node> near_;            ///< across passable links
    std::vector<std::uint32_t> cluster_of_;
    std::vector<double> entry_;  ///< by cluster: severance of its cheapest passable link to outside
    std::vector<double> dual_;   ///< node prices, less the severance inside the node
    double unit_dual_ = 0.0;
    std::vector<std::uint32_t> rank_;  ///< by node, in the order of roots
};

}  // namespace lifang
