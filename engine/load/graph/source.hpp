#pragma once

#include "core/run.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// How the neighbours of a layer of polygons were found, and what stands between others.
struct LayerBorders {
    struct Pair {
        std::uint32_t a;
        std::uint32_t b;
        double amount;
    };
    double rounding = 0.0;     ///< of the coordinates, in the layer's units; 0: none that a double can tell
    double tolerance_m = 0.0;  ///< edges up to so far apart are one border
    std::vector<Pair> gaps;  ///< polygons that run along each other but farther apart, in metres: up to 5 cm,
                             ///< and up to 2 m where the gap parts the graph; narrowest first
    std::vector<Pair> overlaps;  ///< ground that two polygons claim, in m²; largest first
    std::vector<std::vector<std::uint32_t>>
        parts;  ///< nodes that nothing joins to others; empty: all are joined
};

/// A weighted graph as a file describes it, before anybody knows what it is for.
struct GraphSource {
    struct Edge {
        std::uint32_t a;
        std::uint32_t b;
        double length;
    };
    std::vector<std::string> ids;           ///< by node, no two alike
    std::vector<double> weights;            ///< by node, finite, from 0
    std::vector<Edge> edges;                ///< a < b, each pair once, sorted; length finite, from 0
    std::optional<LayerBorders> borders{};  ///< of a layer
};

struct GraphOptions {
    std::string source;  ///< JSON of networkx, METIS .graph or .metis, or PATH[:LAYER] of polygons
    std::string weight;  ///< field of a node; the number of the weight in METIS files; empty: see load_graph
    std::string
        border;      ///< field of an edge; empty: shared length for layers, weights in METIS files, else 1
    std::string id;  ///< field of a layer; empty: the FID
    std::optional<double> snap_m{};  ///< of a layer: edges up to so far apart are one border too
};

/// Reads a graph. Without a weight field every node weighs 1, in METIS files what the file says. Nodes of a
/// layer are its features with a polygon; those whose edges share more than points are neighbours, as far as
/// the rounding of its coordinates lets tell (see LayerBorders). In JSON an edge of a node with itself is
/// dropped, of several edges between two nodes the lengths are added, and an edge told from both ends (in an
/// adjacency, or in both directions of a directed graph) counts once. A METIS file that contradicts itself is
/// refused. Throws Error(input) saying where the file is wrong: line, node, edge, field.
GraphSource load_graph(const GraphOptions& options, const Run& run);

}  // namespace lifang
