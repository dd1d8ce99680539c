#pragma once

#include "core/run.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace lifang {

/// A weighted graph as a file describes it, before anybody knows what it is for.
struct GraphSource {
    struct Edge {
        std::uint32_t a;
        std::uint32_t b;
        double length;
    };
    std::vector<std::string> ids;  ///< by node, no two alike
    std::vector<double> weights;   ///< by node, finite, from 0
    std::vector<Edge> edges;       ///< a < b, each pair once, sorted; length finite, from 0
};

struct GraphOptions {
    std::string source;  ///< networkx adjacency JSON, METIS .graph or .metis, or PATH[:LAYER] of polygons
    std::string weight;  ///< field of a node; the number of the weight in METIS files; empty: see load_graph
    std::string
        border;      ///< field of an edge; empty: shared length for layers, weights in METIS files, else 1
    std::string id;  ///< field of a layer; empty: the FID
};

/// Reads a graph. Without a weight field every node weighs 1, in METIS files what the file says. Nodes of a
/// layer are its features with a polygon; those whose edges share more than points are neighbours. An edge of
/// a node with itself is dropped; of several edges between two nodes the lengths are added (in JSON and METIS
/// files each edge stands twice, once at either end, and counts once). Throws Error(input) saying where the
/// file is wrong: line, node, field.
GraphSource load_graph(const GraphOptions& options, const Run& run);

}  // namespace lifang
