#pragma once

#include "core/barrier.hpp"
#include "geometry/shapes.hpp"
#include "load/site/site.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace lifang {

/// A stretch of line between two nodes.
struct WalkEdge {
    std::uint32_t from = 0, to = 0;  ///< nodes; equal for a loop
    Meters length;                   ///< along the line
    Barrier road_class = Barrier::path;
    LineString line;  ///< from `from` to `to`
};

/// One edge out of a node.
struct WalkArc {
    std::uint32_t to = 0;
    std::uint32_t edge = 0;
};

/// Nodes that can be reached from each other.
struct WalkPart {
    std::size_t nodes = 0;
    Meters length;
};

/// The network people walk on. Every edge can be walked both ways: one-way signs are for cars.
struct WalkGraph {
    std::vector<Point> nodes;  ///< west to east, then south to north
    std::vector<WalkEdge> edges;
    std::vector<std::uint32_t> first_arc;  ///< by node, and one more: where its arcs begin
    std::vector<WalkArc> arcs;             ///< an edge gives two, a loop too
    std::vector<WalkPart> parts;           ///< longest first
    std::vector<std::uint32_t> part_of;    ///< by node

    std::span<const WalkArc> arcs_of(std::uint32_t node) const {
        return {arcs.data() + first_arc[node], arcs.data() + first_arc[node + 1]};
    }
    Meters length() const;
};

/// Makes the network from everything walkable: paths, service and residential roads, larger roads except
/// motorways and expressways that are not tagged for people (Road::walkable), and the outlines of pedestrian
/// squares. Lines connect at shared vertices; where they cross on one level; and where a loose end nearly
/// reaches a line (walk_lines.hpp). n log n in the vertices and crossings.
WalkGraph make_walk_graph(const Site& site);

/// The network of stretches that are cut at their nodes already, as make_walk_graph() leaves them: where ends
/// are the same point they meet. `from` and `to` are numbered anew. n log n in the edges.
WalkGraph make_walk_graph(std::vector<WalkEdge> edges);

}  // namespace lifang
