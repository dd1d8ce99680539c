#pragma once

#include "partition/component/division.hpp"
#include "partition/problem/problem.hpp"

namespace lifang {

/// A first division of a large component into `units` connected units: nodes are joined by twos, the lightest
/// first, each with the neighbour it shares most border with, as long as the maximum holds; where that ends
/// too early, past it. Most units are within the demand, not all. O(links · log of a unit's size).
UnitNumbers join_lightest(const Component& component, const Demand& demand, std::uint32_t units);

}  // namespace lifang
