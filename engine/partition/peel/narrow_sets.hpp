#pragma once

#include "partition/component/component.hpp"
#include "partition/graph/layout.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace lifang {

/// Lists connected sets of nodes with few links around them. Nodes are decided one by one, inside or outside,
/// next to what is inside; a branch ends when the links between inside and outside must be too many: by
/// maximum flow, kept from branch to branch (Ford, Fulkerson 1956). So each branch followed holds at least
/// one set of so narrow a border, and the cost is about that of the sets there are: in a planar graph
/// some 1.9 to the power of the border, whatever the number of nodes in a set. Links count by their length,
/// which must be a whole number.
class NarrowSets {
  public:
    NarrowSets(const Component& component, double least_weight, double most_weight);

    struct Query {
        const std::vector<char>* alive;  ///< by node: the rest of the graph is not there
        int border = 0;                  ///< at most so many links around a set
        bool one_root = false;           ///< only sets with the first node alive in order
    };
    /// Return false to end the listing.
    using Visit = std::function<bool(const std::vector<Node>& nodes, int border)>;
    /// Asked after every `look_every` steps, counted over all listings; true ends the listing.
    static constexpr std::uint64_t look_every = 1024;
    using Stop = std::function<bool()>;

    /// Each set within the weights once, in an order that depends on the graph alone. Returns false when
    /// ended early.
    bool list(const Query& query, const Visit& visit, const Stop& stop);

  private:
    struct FlowArc {
        Node to;
        std::uint32_t back;  // the opposite arc
        int length;
        bool connects;
    };
    enum class Side : char { open, inside, outside, gone };

    void grow();
    bool push_flow();
    bool can_reach_weight();
    void put_inside(Node v);

    double least_, most_;
    std::vector<Node> order_;  // a breadth-first order from the edge of the graph
    std::vector<std::uint32_t> first_;
    std::vector<FlowArc> flow_arcs_;
    std::vector<int> residual_;  // by arc: what more may flow
    std::vector<double> weight_;

    const Visit* visit_ = nullptr;
    const Stop* stop_ = nullptr;
    int border_ = 0;
    bool go_on_ = true;
    std::uint64_t steps_ = 0;
    int flow_ = 0;
    double inside_weight_ = 0.0;
    std::vector<Side> side_;
    std::vector<Node> inside_, outside_;
    std::vector<std::uint32_t> mark_, came_;
    std::uint32_t search_ = 0;
    std::vector<Node> queue_;
};

}  // namespace lifang
