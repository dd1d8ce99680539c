#pragma once
// The sums of a unit from those of its nodes and of the links inside it. For a Component, and for what is
// laid out like one: weight, area, boundary and inner by node, arcs from begin(v) to end(v), and foes(v).

#include "partition/component/component.hpp"
#include "partition/objective/unit_sums.hpp"

#include <vector>

namespace lifang {

using UnitNumber = std::uint32_t;             ///< of a division: dense, 0 … count − 1
using UnitNumbers = std::vector<UnitNumber>;  ///< by node

/// Of a node by itself.
template <class Nodes>
UnitSums sums_of(const Nodes& nodes, Node v) {
    UnitSums sums;
    sums.weight = nodes.weight[v];
    sums.area = nodes.area[v];
    sums.perimeter = nodes.boundary[v];
    sums.severance = nodes.inner[v];
    sums.nodes = 1;
    return sums;
}

/// What a link inside a unit adds to its sums, the perimeter aside.
inline void hold(UnitSums& sums, const Arc& arc) {
    sums.severance += arc.severance;
    sums.off_street += arc.off_street;
    sums.straddles += arc.straddle != Straddle::no;
    sums.forbidden += arc.straddle == Straddle::forbidden;
}

/// What a link adds that comes to lie inside: it is border no more, seen from either end.
template <class Link>
void add_link(UnitSums& sums, const Link& arc) {
    sums.perimeter -= 2.0 * arc.length;
    hold(sums, arc);
}

/// What a node brings to a unit that it joins: itself, and the links between.
template <class Nodes, class IsInside>
UnitSums sums_brought(const Nodes& nodes, Node v, const IsInside& is_inside) {
    UnitSums links;
    for (const auto* arc = nodes.begin(v); arc != nodes.end(v); ++arc)
        if (is_inside(arc->to)) add_link(links, *arc);
    for (const Node foe : nodes.foes(v)) links.conflicts += is_inside(foe);
    UnitSums sums = sums_of(nodes, v);
    return sums += links;
}

/// Takes a node into the sums of its unit, where all its nodes are taken in one after another, each link
/// once.
template <class Nodes>
void add_node(UnitSums& sums, const Nodes& nodes, const UnitNumbers& unit_of, Node v) {
    sums += sums_of(nodes, v);
    for (const auto* arc = nodes.begin(v); arc != nodes.end(v); ++arc) {
        if (unit_of[arc->to] != unit_of[v]) continue;
        sums.perimeter -= arc->length;  // and once more from the other end
        if (v < arc->to) hold(sums, *arc);
    }
    for (const Node foe : nodes.foes(v)) sums.conflicts += v < foe && unit_of[foe] == unit_of[v];
}

/// What moves in a unit of these nodes; nothing where no older layout is known.
template <class Nodes>
double weigh_moved(const Nodes& nodes, std::span<const Node> members) {
    if constexpr (requires { nodes.start; })
        return weigh_moved(nodes.start, members);
    else
        return 0.0;
}

/// Of all units. O(links).
template <class Nodes>
std::vector<UnitSums> sum_units(const Nodes& nodes, const UnitNumbers& unit_of, std::size_t units) {
    std::vector<UnitSums> sums(units);
    for (Node v = 0; v < nodes.size(); ++v) add_node(sums[unit_of[v]], nodes, unit_of, v);
    if constexpr (requires { nodes.start; }) {
        if (nodes.start.is_empty()) return sums;
        std::vector<std::vector<Node>> members(units);
        for (Node v = 0; v < nodes.size(); ++v) members[unit_of[v]].push_back(v);
        for (std::size_t unit = 0; unit < units; ++unit)
            sums[unit].moved = weigh_moved(nodes.start, members[unit]);
    }
    return sums;
}

/// Of one set of nodes, all of the same unit. O(links of the set).
template <class Nodes>
UnitSums sum_nodes(const Nodes& nodes, const std::vector<Node>& members, const UnitNumbers& unit_of) {
    UnitSums sums;
    for (const Node v : members) add_node(sums, nodes, unit_of, v);
    sums.moved = weigh_moved(nodes, members);
    return sums;
}

}  // namespace lifang
