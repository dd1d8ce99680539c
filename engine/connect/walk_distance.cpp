#include "connect/walk_distance.hpp"

#include <algorithm>
#include <cmath>
#include <queue>
#include <tuple>

namespace lifang {
namespace {

struct Arrival {
    Walk walk;
    std::uint32_t node = 0;

    bool operator<(const Arrival& other) const {  // the nearest on top, ties by source, then node
        return std::tie(other.walk.length, other.walk.source, other.node) <
               std::tie(walk.length, walk.source, node);
    }
};

bool is_better(const Walk& walk, const std::optional<Walk>& known) {
    return !known || std::tie(walk.length, walk.source) < std::tie(known->length, known->source);
}

}  // namespace

void WalkField::offer(std::optional<Walk>& best, std::uint32_t source, Meters length) const {
    if (length <= radius_ && is_better({source, length}, best)) best = Walk{source, length};
}

WalkField::WalkField(const WalkGraph& graph, const WalkSources& sources, Meters radius)
    : graph_(graph), radius_(radius), at_node_(graph.nodes.size()) {
    std::priority_queue<Arrival> arrivals;
    const auto arrive = [&](std::uint32_t node, const Walk& walk) {
        if (walk.length > radius_ || !is_better(walk, at_node_[node])) return;
        at_node_[node] = walk;
        arrivals.push({walk, node});
    };
    for (std::uint32_t source = 0; source < sources.size(); ++source) {
        for (const Attachment& gate : sources[source]) {
            const WalkEdge& edge = graph.edges[gate.edge];
            on_edge_.push_back({gate.edge, source, gate.from_start, gate.away});
            arrive(edge.from, {source, gate.away + gate.from_start});
            arrive(edge.to, {source, gate.away + (edge.length - gate.from_start)});
        }
    }
    std::stable_sort(on_edge_.begin(), on_edge_.end(),
                     [](const OnEdge& a, const OnEdge& b) { return a.edge < b.edge; });
    while (!arrivals.empty()) {
        const Arrival arrival = arrivals.top();
        arrivals.pop();
        if (at_node_[arrival.node] != arrival.walk) continue;
        for (const WalkArc& arc : graph.arcs_of(arrival.node))
            arrive(arc.to, {arrival.walk.source, arrival.walk.length + graph.edges[arc.edge].length});
    }
}

std::optional<Walk> WalkField::find_nearest(const std::vector<Attachment>& gates) const {
    std::optional<Walk> best;
    for (const Attachment& gate : gates) {
        const WalkEdge& edge = graph_.edges[gate.edge];
        if (const auto& start = at_node_[edge.from])
            offer(best, start->source, start->length + gate.from_start + gate.away);
        if (const auto& end = at_node_[edge.to])
            offer(best, end->source, end->length + (edge.length - gate.from_start) + gate.away);
        // A source on the same stretch is reached without passing a node.
        auto same = std::lower_bound(on_edge_.begin(), on_edge_.end(), gate.edge,
                                     [](const OnEdge& on, std::uint32_t e) { return on.edge < e; });
        for (; same != on_edge_.end() && same->edge == gate.edge; ++same)
            offer(best, same->source,
                  gate.away + same->away + Meters{std::abs(same->from_start.value - gate.from_start.value)});
    }
    return best;
}

}  // namespace lifang
