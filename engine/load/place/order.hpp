#pragma once

#include "load/place/repair.hpp"
#include "load/roles/recognise.hpp"

#include <vector>

namespace lifang {

/// Puts the features of every layer, with their parts and what repair made of them, into an order that the
/// file has no part in: by id (shorter ones first, so that 9 comes before 10), features without one by place,
/// from west to east. Formats keep their own orders (FlatGeobuf a space-filling curve, a database none), and
/// the same district must give the same plan from all of them. Call after repair.
void put_in_order(std::vector<KnownLayer>& layers, std::vector<std::vector<Repaired>>& repaired);

}  // namespace lifang
