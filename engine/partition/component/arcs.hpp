#pragma once

#include "partition/component/component.hpp"

namespace lifang {

/// Arcs of a component without a list per node, in three steps: the caller counts the arcs of node v in
/// first[v + 1] (`first` of size nodes + 1, zero before) and calls `open_arcs`; then it fills every arc in by
/// `arcs[first[v]++]`, in any order; `close_arcs` sorts the arcs of each node by their other end and makes
/// parallel ones one: lengths and severances add up, and it connects if one of them does. O(arcs), save where
/// a node's arcs come out of order.
void open_arcs(Component& component);
void close_arcs(Component& component);

}  // namespace lifang
