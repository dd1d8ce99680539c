#pragma once

#include "connect/attach.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace lifang {

/// Places to walk to, each by its gates: the facilities of one kind, the stations of a layout.
using WalkSources = std::vector<std::vector<Attachment>>;

/// Which source is nearest, and how far: from gate to gate, the steps to and from the network included.
struct Walk {
    std::uint32_t source = 0;
    Meters length;

    friend bool operator==(const Walk&, const Walk&) = default;
};

/// Distances from every node to the nearest of many sources, up to a radius. The network must outlive it.
class WalkField {
  public:
    /// One run of Dijkstra's algorithm (1959) from all sources at once: (nodes + edges) · log nodes within
    /// the radius. Of sources equally near the one of smallest position.
    WalkField(const WalkGraph& graph, const WalkSources& sources, Meters radius);

    /// The nearest source of a place with these gates; nothing beyond the radius or on another part of the
    /// network.
    std::optional<Walk> find_nearest(const std::vector<Attachment>& gates) const;

    /// To a node of the network, by the same rules.
    std::optional<Meters> find_at(std::uint32_t node) const {
        return at_node_[node] ? std::optional(at_node_[node]->length) : std::nullopt;
    }

  private:
    void offer(std::optional<Walk>& best, std::uint32_t source, Meters length) const;

    const WalkGraph& graph_;
    Meters radius_;
    std::vector<std::optional<Walk>> at_node_;
    struct OnEdge {
        std::uint32_t edge = 0;
        std::uint32_t source = 0;
        Meters from_start;
        Meters away;
    };
    std::vector<OnEdge> on_edge_;  // sorted by edge
};

}  // namespace lifang
