#pragma once

#include "partition/component/start_units.hpp"
#include "partition/graph/graph.hpp"
#include "partition/graph/lists.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lifang {

/// Atoms that the rules contract into one node, and the pairs they keep apart.
struct Rules {
    std::vector<std::uint32_t> root_of;  ///< by AtomId: the smallest atom of its node
    std::vector<std::pair<AtomId, AtomId>> apart;
    std::vector<char> widened;  ///< by AtomId: its node took in atoms between, which nobody asked for
};

/// Contracts atoms by constraints: `together` directly; `lock` and `pin` the atoms of one unit of the start
/// layout (`start`, empty when there is none) and keep those of different units apart. A node is always
/// connected: where it is not by itself it takes in the lightest atoms between. Throws Error(usage) on a rule
/// that cannot be read, Error(infeasible) on rules that contradict each other or the ground.
Rules make_rules(const AtomGraph& graph, const Constraints& constraints, const std::vector<UnitId>& start);

/// How many units a weight can be divided into. Empty when low > high.
struct CountRange {
    int low = 1;
    int high = 1;
    bool is_empty() const { return low > high; }
    bool holds(int count) const { return low <= count && count <= high; }
};
CountRange count_range(double weight, const Demand& demand, int nodes);
/// The number whose units are nearest to the target, within the range; within 1 … nodes where it is empty.
int likely_count(double weight, const Demand& demand, CountRange range, int nodes);

/// Whether two nodes that share a unit lie on both sides of a road, railway or river that limits units.
enum class Straddle : std::uint8_t {
    no,
    allowed,   ///< one of them would be below the minimum otherwise (unit_limit.hpp)
    forbidden  ///< a rule of the ground: given up only where no unit within the bounds keeps it
};

struct Arc {
    Node to;
    bool connects;  ///< passable
    Straddle straddle = Straddle::no;
    double length;
    double severance;
    double off_street = 0.0;  ///< part of the length that lies on no street
};

/// What can be divided by itself: nodes (contracted atoms) of one group, connected through passable links. No
/// choice in one component touches another, so each is solved alone. Nodes are in order of their smallest
/// atom.
struct Component {
    std::uint32_t group = 0;
    Lists<AtomId> atoms;  ///< by node, ascending
    std::vector<double> weight;
    std::vector<double> area;
    std::vector<double> boundary;  ///< length of everything around a node: links and outer length
    std::vector<double> inner;     ///< severance inside a node
    std::vector<std::uint32_t> first;
    std::vector<Arc> arcs;  ///< of node v: arcs[first[v]] … arcs[first[v + 1]]
    Lists<Node> apart;      ///< by node
    StartUnits start;       ///< empty without an older layout
    double total = 0.0;
    CountRange counts;
    int fixed_units = 0;   ///< > 0: exactly so many
    bool widened = false;  ///< holds a node that took in atoms: its optimum is not that of the question

    std::size_t size() const { return weight.size(); }
    const Arc* begin(Node v) const { return arcs.data() + first[v]; }
    const Arc* end(Node v) const { return arcs.data() + first[v + 1]; }
    std::span<const Node> foes(Node v) const { return apart[v]; }
    /// The numbers of units it may have.
    CountRange allowed_counts() const {
        return fixed_units > 0 ? CountRange{fixed_units, fixed_units} : counts;
    }
};

/// The components in order of their smallest atom. A node above the maximum is a component of its own: it
/// stands alone and its neighbours do without it. When `demand.units` is given every component gets its
/// number; throws Error(infeasible) when there are more components than units, or fewer nodes.
std::vector<Component> make_components(const AtomGraph& graph, const Demand& demand, const Rules& rules);

}  // namespace lifang
