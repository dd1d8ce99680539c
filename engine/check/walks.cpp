#include "check/walks.hpp"

#include <cmath>
#include <functional>
#include <map>
#include <queue>
#include <tuple>

namespace lifang::checking {
namespace {

using Arrival = std::tuple<double, std::size_t, std::size_t>;  // metres, source, node

void offer(Walked& best, double metres, std::size_t source) {
    if (std::tie(metres, source) < std::tie(best.metres, best.source)) best = {metres, source};
}

}  // namespace

Walks::Walks(const PlanRows& plan)
    : of_compound_(plan.compounds.size()), of_facility_(plan.facilities.size()) {
    std::map<Point, std::size_t> nodes;
    const auto node = [&](Point point) { return nodes.try_emplace(point, nodes.size()).first->second; };
    for (const WalkEdgeRow& row : plan.walk_edges)
        edges_.push_back({node(row.line.front()), node(row.line.back()), row.length_m});
    neighbours_.resize(nodes.size());
    for (const Edge& edge : edges_) {
        neighbours_[edge.from].emplace_back(edge.to, edge.length);
        neighbours_[edge.to].emplace_back(edge.from, edge.length);
    }
    for (const WalkGateRow& gate : plan.walk_gates) {
        if (gate.compound) of_compound_[*gate.compound].push_back(&gate);
        if (gate.facility) of_facility_[*gate.facility].push_back(&gate);
    }
}

std::vector<Walked> Walks::measure(std::span<const GatesOfPlace> sources,
                                   std::span<const GatesOfPlace> targets) const {
    std::vector<bool> is_asked(neighbours_.size(), false);
    std::size_t open = 0;
    for (const GatesOfPlace& gates : targets)
        for (const WalkGateRow* gate : gates)
            for (const std::size_t node : {edge_of(*gate).from, edge_of(*gate).to})
                if (!is_asked[node]) is_asked[node] = true, ++open;

    std::vector<Walked> at_node(neighbours_.size());
    std::priority_queue<Arrival, std::vector<Arrival>, std::greater<>> arrivals;
    const auto arrive = [&](std::size_t node, double metres, std::size_t source) {
        const Walked before = at_node[node];
        offer(at_node[node], metres, source);
        if (at_node[node].metres != before.metres || at_node[node].source != before.source)
            arrivals.emplace(metres, source, node);
    };
    std::multimap<std::int64_t, std::pair<std::size_t, const WalkGateRow*>> on_edge;
    for (std::size_t source = 0; source < sources.size(); ++source)
        for (const WalkGateRow* gate : sources[source]) {
            const Edge& edge = edge_of(*gate);
            on_edge.emplace(gate->edge, std::pair(source, gate));
            arrive(edge.from, gate->away_m + gate->along_m, source);
            arrive(edge.to, gate->away_m + edge.length - gate->along_m, source);
        }
    while (!arrivals.empty() && open > 0) {
        const auto [metres, source, node] = arrivals.top();
        arrivals.pop();
        if (at_node[node].metres != metres || at_node[node].source != source) continue;
        if (is_asked[node]) is_asked[node] = false, --open;
        for (const auto& [next, length] : neighbours_[node]) arrive(next, metres + length, source);
    }

    std::vector<Walked> found(targets.size());
    for (std::size_t i = 0; i < targets.size(); ++i)
        for (const WalkGateRow* gate : targets[i]) {
            const Edge& edge = edge_of(*gate);
            const Walked &from = at_node[edge.from], &to = at_node[edge.to];
            offer(found[i], from.metres + gate->along_m + gate->away_m, from.source);
            offer(found[i], to.metres + edge.length - gate->along_m + gate->away_m, to.source);
            const auto [first, last] = on_edge.equal_range(gate->edge);
            for (auto same = first; same != last; ++same) {
                const auto& [source, other] = same->second;
                offer(found[i], gate->away_m + other->away_m + std::abs(gate->along_m - other->along_m),
                      source);
            }
        }
    return found;
}

}  // namespace lifang::checking
