#pragma once

#include "partition/graph/lists.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lifang {

using Node = std::uint32_t;  ///< position within one component

/// What a node brings along from an older layout that is to be kept.
struct StartShare {
    std::uint32_t unit = 0;  ///< of that layout; in StartUnits as the component numbers them
    double weight = 0.0;
};

/// A component's share of an older layout. A unit of it goes on at most once. While units are moved about,
/// the one that holds its seat goes on as it: the node that has most of it. That makes what moves a matter of
/// each unit alone, and never less than what moves in truth (matching.hpp).
struct StartUnits {
    Lists<StartShare> of_node;    ///< in order of units, each once
    Lists<std::uint32_t> seated;  ///< by node: the units whose seat it is
    std::vector<double> weight;   ///< by unit: in this component

    bool is_empty() const { return weight.empty(); }
};

/// A share that is not yet put in its place.
struct FoundStart {
    Node node = 0;
    StartShare share;  ///< its unit as the older layout numbers them
};
StartUnits make_start_units(std::size_t nodes, std::vector<FoundStart> found);

inline constexpr Node no_node = std::numeric_limits<Node>::max();

/// What moves in truth when the nodes are divided so: start units are matched to units so that it is least.
double measure_moved(const StartUnits& start, const std::vector<std::uint32_t>& unit_of);

/// Start weight that does not keep its unit where `members`, without one of them and with one more, are a
/// unit: all but what belongs to one start unit that has its seat there. O(members · (1 + seats)).
double weigh_moved(const StartUnits& start, std::span<const Node> members, Node without = no_node,
                   Node with = no_node);

}  // namespace lifang
