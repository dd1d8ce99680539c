#include "evaluate/merge/merge_graph.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace lifang {
namespace {

NodeSet make_set(std::uint32_t a, std::uint32_t b) { return {{std::min(a, b), std::max(a, b), 0}, 2}; }

NodeSet make_set(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    NodeSet set{{a, b, c}, 3};
    std::ranges::sort(set.nodes);
    return set;
}

std::uint32_t other_end(const MergeGraph::Edge& edge, std::size_t node) {
    return edge.a == node ? edge.b : edge.a;
}

}  // namespace

const MergeGraph::Edge* MergeGraph::find_edge(std::uint32_t a, std::uint32_t b) const {
    const std::pair ends = std::minmax(a, b);
    const auto of = [](const Edge& edge) { return std::pair(edge.a, edge.b); };
    const auto found = std::ranges::lower_bound(edges, std::pair(ends.first, ends.second), {}, of);
    return found != edges.end() && of(*found) == std::pair(ends.first, ends.second) ? &*found : nullptr;
}

MergeGraph make_merge_graph(const AtomGraph& graph, const std::vector<UnitId>& node_of, std::size_t nodes) {
    MergeGraph made;
    made.nodes.resize(nodes);
    made.joined.resize(nodes);
    for (std::size_t i = 0; i < graph.atoms.size(); ++i)
        if (node_of[i] != no_unit) at(made.nodes, node_of[i]) += sums_of(graph.atoms[i]);
    std::map<std::pair<std::uint32_t, std::uint32_t>, MergeGraph::Edge> edges;
    for (const Link& link : graph.links) {
        const UnitId a = at(node_of, link.a), b = at(node_of, link.b);
        if (a == b) {
            if (a != no_unit) at(made.nodes, a).severance += link.severance;
            continue;
        }
        for (const UnitId side : {a, b})
            if (side != no_unit) at(made.nodes, side).perimeter += link.length;
        if (a == no_unit || b == no_unit) continue;
        const auto [low, high] = std::minmax(a.index, b.index);
        MergeGraph::Edge& edge = edges.try_emplace({low, high}, MergeGraph::Edge{low, high}).first->second;
        edge.length += link.length;
        edge.severance += link.severance;
        edge.joins =
            edge.joins || (link.passable && at(graph.atoms, link.a).group == at(graph.atoms, link.b).group);
    }
    for (const auto& [ends, edge] : edges) {
        if (edge.joins)
            for (const std::uint32_t end : {edge.a, edge.b})
                made.joined[end].push_back(static_cast<std::uint32_t>(made.edges.size()));
        made.edges.push_back(edge);
    }
    return made;
}

std::vector<NodeSet> list_connected_sets(const MergeGraph& graph) {
    std::vector<NodeSet> sets;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto& around = graph.joined[node];
        for (std::size_t i = 0; i < around.size(); ++i) {
            const std::uint32_t one = other_end(graph.edges[around[i]], node);
            const auto middle = static_cast<std::uint32_t>(node);
            if (middle < one) sets.push_back(make_set(middle, one));
            for (std::size_t j = i + 1; j < around.size(); ++j)
                sets.push_back(make_set(middle, one, other_end(graph.edges[around[j]], node)));
        }
    }
    std::ranges::sort(sets);
    const auto twice = std::ranges::unique(sets);  // a triangle is found from each of its corners
    sets.erase(twice.begin(), twice.end());
    return sets;
}

UnitSums merge_sums(const MergeGraph& graph, const NodeSet& set) {
    UnitSums sums;
    const auto nodes = set.list();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        sums += graph.nodes[nodes[i]];
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            if (const auto* edge = graph.find_edge(nodes[i], nodes[j])) {
                sums.perimeter -= 2.0 * edge->length;
                sums.severance += edge->severance;
            }
    }
    return sums;
}

}  // namespace lifang
