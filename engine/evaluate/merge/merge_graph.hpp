#pragma once

#include "partition/graph/graph.hpp"
#include "partition/objective/unit_sums.hpp"

#include <array>
#include <span>
#include <vector>

namespace lifang {

/// What may merge, as a graph: units of a layout, or its compounds one by one. Sums are the optimizer's, so
/// that thousands of mergers are weighed in a moment.
struct MergeGraph {
    struct Edge {
        std::uint32_t a, b;      ///< a < b
        double length = 0.0;     ///< of the common border, m
        double severance = 0.0;  ///< of what lies on it
        bool joins = false;      ///< people can cross it, inside one group
    };

    std::vector<UnitSums> nodes;
    std::vector<Edge> edges;                         ///< by (a, b), each pair once
    std::vector<std::vector<std::uint32_t>> joined;  ///< by node: positions in `edges` of those that join

    const Edge* find_edge(std::uint32_t a, std::uint32_t b) const;  ///< in any order; null: they do not touch
};

/// `node_of`: by atom; atoms in `no_unit` are left out. n log n in the links.
MergeGraph make_merge_graph(const AtomGraph& graph, const std::vector<UnitId>& node_of, std::size_t nodes);

/// Two or three nodes, ascending.
struct NodeSet {
    std::array<std::uint32_t, 3> nodes{};
    std::uint32_t count = 0;

    std::span<const std::uint32_t> list() const { return {nodes.data(), count}; }
    friend auto operator<=>(const NodeSet&, const NodeSet&) = default;
};

/// All pairs and triples that hang together over edges which join, ascending, each once. As many as there
/// are, n log n.
std::vector<NodeSet> list_connected_sets(const MergeGraph& graph);

/// The sums of the nodes as one. O(log edges).
UnitSums merge_sums(const MergeGraph& graph, const NodeSet& set);

}  // namespace lifang
