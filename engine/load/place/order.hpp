#pragma once

#include "load/place/repair.hpp"
#include "load/roles/recognise.hpp"

#include <vector>

namespace lifang {

/// Puts the features of every layer, with their parts and what mending made of them, into an order that the
/// file has no part in: by id (shorter ones first, so that 9 comes before 10), features without one by place,
/// from west to east. Formats keep their own orders (FlatGeobuf a space-filling curve, a database none), and
/// the same district must give the same plan from all of them. Call after mending.
void put_in_order(std::vector<KnownLayer>& layers, std::vector<std::vector<Mended>>& mended);

}  // namespace lifang
