#include "partition/edit/connector.hpp"

#include <algorithm>
#include <limits>
#include <queue>

namespace lifang {
namespace {

constexpr std::uint32_t outside = std::numeric_limits<std::uint32_t>::max();

class ConnectorSearch {
  public:
    ConnectorSearch(const AtomGraph& graph, const Adjacency& adjacency,
                    const std::vector<std::vector<AtomId>>& parts, const std::vector<UnitId>& unit_of)
        : graph_(graph),
          adjacency_(adjacency),
          parts_(parts),
          unit_of_(unit_of),
          part_of_(unit_of.size(), outside),
          paid_(unit_of.size(), std::numeric_limits<double>::infinity()),
          from_(unit_of.size()),
          is_joined_(parts.size(), 0) {
        for (std::uint32_t p = 0; p < parts.size(); ++p)
            for (const AtomId atom : parts[p]) at(part_of_, atom) = p;
    }

    std::vector<AtomId> find() {
        join(0);
        for (std::size_t joined = 1; joined < parts_.size(); ++joined)
            if (!reach_next()) return {};
        std::sort(connector_.begin(), connector_.end());
        return connector_;
    }

  private:
    void start_from(AtomId atom) {
        if (at(paid_, atom) == 0.0) return;
        at(paid_, atom) = 0.0;
        open_.emplace(0.0, atom);
    }

    void join(std::uint32_t part) {
        is_joined_[part] = 1;
        for (const AtomId atom : parts_[part]) start_from(atom);
    }

    bool reach_next() {
        while (!open_.empty()) {
            const auto [distance, atom] = open_.top();
            open_.pop();
            if (distance > at(paid_, atom)) continue;
            const std::uint32_t part = at(part_of_, atom);
            if (part != outside && !is_joined_[part]) {
                std::vector<AtomId> path;
                for (AtomId on = atom; at(paid_, on) > 0.0; on = at(from_, on))
                    if (at(part_of_, on) == outside) path.push_back(on);
                for (const AtomId on : path) start_from(on);
                connector_.insert(connector_.end(), path.begin(), path.end());
                join(part);
                return true;
            }
            for (const auto& [link, other] : adjacency_.of(atom)) {
                if (!graph_.links[link].passable || at(unit_of_, other) == no_unit) continue;
                if (at(graph_.atoms, other).group != at(graph_.atoms, atom).group) continue;
                const bool own = at(part_of_, other) != outside;
                const double next = distance + (own ? 0.0 : at(graph_.atoms, other).weight + 1.0);
                if (next >= at(paid_, other)) continue;
                at(paid_, other) = next;
                at(from_, other) = atom;
                open_.emplace(next, other);
            }
        }
        return false;
    }

    using Reached = std::pair<double, AtomId>;
    const AtomGraph& graph_;
    const Adjacency& adjacency_;
    const std::vector<std::vector<AtomId>>& parts_;
    const std::vector<UnitId>& unit_of_;
    std::vector<std::uint32_t> part_of_;
    std::vector<double> paid_;
    std::vector<AtomId> from_;
    std::vector<char> is_joined_;
    std::vector<AtomId> connector_;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open_;
};

}  // namespace

std::vector<AtomId> find_connector(const AtomGraph& graph, const Adjacency& adjacency,
                                   const std::vector<std::vector<AtomId>>& parts,
                                   const std::vector<UnitId>& unit_of) {
    return ConnectorSearch(graph, adjacency, parts, unit_of).find();
}

}  // namespace lifang
