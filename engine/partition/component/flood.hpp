#pragma once

#include "partition/component/component.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// Breadth-first search from the nodes of `open`, those from place `next` on, which are seen already; the
/// nodes met are appended in order. `enters(arc, from)`: whether the arc leads to a node that is to be met
/// and was not; it marks the node. `Nodes`: a Component, or what has arcs from begin(v) to end(v). O(links of
/// the nodes met).
template <class Nodes, class Enters>
void flood(const Nodes& nodes, std::vector<Node>& open, const Enters& enters, std::size_t next = 0) {
    for (std::size_t i = next; i < open.size(); ++i) {
        const Node from = open[i];
        for (const auto* arc = nodes.begin(from); arc != nodes.end(from); ++arc)
            if (enters(*arc, from)) open.push_back(arc->to);
    }
}

/// The connected parts that passable arcs leave for which `joins(arc, from)` holds: by node their numbers, in
/// order of their smallest nodes. O(links).
struct Parts {
    std::vector<std::uint32_t> part_of;
    std::uint32_t count = 0;
};
template <class Nodes, class Joins>
Parts find_parts(const Nodes& nodes, const Joins& joins) {
    constexpr std::uint32_t unset = ~std::uint32_t{0};
    Parts parts{std::vector<std::uint32_t>(nodes.size(), unset), 0};
    std::vector<Node> open;
    for (Node root = 0; root < nodes.size(); ++root) {
        if (parts.part_of[root] != unset) continue;
        parts.part_of[root] = parts.count;
        open.assign(1, root);
        flood(nodes, open, [&](const auto& arc, Node from) {
            if (!arc.connects || parts.part_of[arc.to] != unset || !joins(arc, from)) return false;
            parts.part_of[arc.to] = parts.count;
            return true;
        });
        ++parts.count;
    }
    return parts;
}

/// The parts of nodes that bear the same label, such as a unit.
template <class Nodes, class Label>
Parts find_parts_of(const Nodes& nodes, const std::vector<Label>& label) {
    return find_parts(nodes, [&](const auto& arc, Node from) { return label[arc.to] == label[from]; });
}

}  // namespace lifang
