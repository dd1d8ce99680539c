#pragma once

#include "partition/component/component.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// A component in which nodes that share a unit in every division within the demand are one node.
struct Presolved {
    Component component;
    std::vector<Node> node_of;   ///< by node of the original
    bool is_impossible = false;  ///< what must be together is above the maximum, or is to be apart
};

/// Joins what must be together: a node below the minimum with the only neighbour that it fits together with;
/// a part below the minimum that hangs on one node with that node (nothing leaves the part but over it, and
/// it is no unit by itself). Again until nothing is left to join. Empty when there is nothing at all. Linear
/// per round, few rounds.
std::optional<Presolved> presolve(const Component& component, const Demand& demand);

}  // namespace lifang
