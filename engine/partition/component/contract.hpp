#pragma once

#include "partition/component/component.hpp"

#include <vector>

namespace lifang {

/// The component with several nodes made one: `node_of` says which, by node, with numbers 0 … count − 1. What
/// lies inside a joined node is part of it, as inside a node: links between its nodes are no border any more,
/// and their severance is that of the node. A pair that is to be apart and joined nevertheless is dropped.
/// `counts` and `fixed_units` stay. O(links).
Component contract(const Component& component, const std::vector<Node>& node_of, std::size_t count);

}  // namespace lifang
