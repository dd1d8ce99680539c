#include "connect/walk_graph.hpp"

#include "connect/walk_lines.hpp"
#include "core/disjoint_sets.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace lifang {
namespace {

/// Ends of lines, cuts, and vertices that lie on two lines or twice on one.
std::vector<Point> find_nodes(const std::vector<WalkLine>& walk_lines,
                              const std::vector<std::vector<LineCut>>& cuts) {
    std::vector<Point> nodes;
    std::vector<Point> vertices;
    for (std::size_t w = 0; w < walk_lines.size(); ++w) {
        const LineString& line = walk_lines[w].line;
        nodes.push_back(line.front());
        nodes.push_back(line.back());
        for (const LineCut& cut : cuts[w]) nodes.push_back(cut.at);
        const std::size_t last = line.size() - (line.front() == line.back() ? 1 : 0);
        for (std::size_t i = 0; i < last; ++i)
            if (i == 0 || line[i] != line[i - 1]) vertices.push_back(line[i]);
    }
    std::sort(vertices.begin(), vertices.end());
    for (std::size_t i = 1; i < vertices.size(); ++i)
        if (vertices[i] == vertices[i - 1]) nodes.push_back(vertices[i]);
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

std::optional<std::uint32_t> find_node(const WalkGraph& graph, Point point) {
    const auto found = std::lower_bound(graph.nodes.begin(), graph.nodes.end(), point);
    if (found == graph.nodes.end() || *found != point) return std::nullopt;
    return static_cast<std::uint32_t>(found - graph.nodes.begin());
}

class EdgeMaker {
  public:
    explicit EdgeMaker(WalkGraph& graph) : graph_(graph) {}

    void add(const WalkLine& walk_line, const std::vector<LineCut>& cuts) {
        open_ = {};
        auto cut = cuts.begin();
        for (std::uint32_t i = 0; i < walk_line.line.size(); ++i) {
            pass(walk_line, walk_line.line[i]);
            for (; cut != cuts.end() && cut->segment == i; ++cut) pass(walk_line, cut->at);
        }
    }

  private:
    void pass(const WalkLine& walk_line, Point point) {
        if (!open_.empty() && open_.back() == point) return;
        open_.push_back(point);
        const auto node = find_node(graph_, point);
        if (!node) return;
        if (open_.size() > 1)
            graph_.edges.push_back({from_, *node, lifang::length(open_), walk_line.road_class, open_});
        open_ = {point};
        from_ = *node;
    }

    WalkGraph& graph_;
    LineString open_;  // what follows the last node
    std::uint32_t from_ = 0;
};

/// Arcs by node, each node's in the order of the edges.
void index_arcs(WalkGraph& graph) {
    graph.first_arc.assign(graph.nodes.size() + 1, 0);
    for (const WalkEdge& edge : graph.edges) {
        ++graph.first_arc[edge.from + 1];
        ++graph.first_arc[edge.to + 1];
    }
    std::partial_sum(graph.first_arc.begin(), graph.first_arc.end(), graph.first_arc.begin());
    graph.arcs.resize(2 * graph.edges.size());
    std::vector<std::uint32_t> next(graph.first_arc.begin(), graph.first_arc.end() - 1);
    for (std::uint32_t e = 0; e < graph.edges.size(); ++e) {
        const WalkEdge& edge = graph.edges[e];
        graph.arcs[next[edge.from]++] = {edge.to, e};
        graph.arcs[next[edge.to]++] = {edge.from, e};
    }
}

void find_parts(WalkGraph& graph) {
    DisjointSets together(graph.nodes.size());
    for (const WalkEdge& edge : graph.edges) together.join(edge.from, edge.to);
    std::vector<std::uint32_t> part_of = together.names();
    std::vector<WalkPart> parts(renumber(part_of));
    for (const std::uint32_t part : part_of) ++parts[part].nodes;
    for (const WalkEdge& edge : graph.edges) parts[part_of[edge.from]].length += edge.length;

    std::vector<std::uint32_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return parts[a].length > parts[b].length; });
    std::vector<std::uint32_t> rank(parts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        graph.parts.push_back(parts[order[i]]);
    }
    for (const std::uint32_t part : part_of) graph.part_of.push_back(rank[part]);
}

}  // namespace

Meters WalkGraph::length() const {
    Meters sum;
    for (const WalkPart& part : parts) sum += part.length;
    return sum;
}

WalkGraph make_walk_graph(const Site& site) {
    auto walk_lines = gather_walk_lines(site);
    join_loose_ends(walk_lines);
    const auto cuts = find_line_cuts(walk_lines);
    WalkGraph graph;
    graph.nodes = find_nodes(walk_lines, cuts);
    EdgeMaker maker(graph);
    for (std::size_t w = 0; w < walk_lines.size(); ++w) maker.add(walk_lines[w], cuts[w]);
    index_arcs(graph);
    find_parts(graph);
    return graph;
}

WalkGraph make_walk_graph(std::vector<WalkEdge> edges) {
    WalkGraph graph;
    for (const WalkEdge& edge : edges)
        for (const Point end : {edge.line.front(), edge.line.back()}) graph.nodes.push_back(end);
    std::sort(graph.nodes.begin(), graph.nodes.end());
    graph.nodes.erase(std::unique(graph.nodes.begin(), graph.nodes.end()), graph.nodes.end());
    for (WalkEdge& edge : edges) {
        edge.from = *find_node(graph, edge.line.front());
        edge.to = *find_node(graph, edge.line.back());
    }
    graph.edges = std::move(edges);
    index_arcs(graph);
    find_parts(graph);
    return graph;
}

}  // namespace lifang
