#pragma once

#include "partition/graph/graph.hpp"

#include <functional>
#include <map>
#include <vector>

namespace lifang {

/// The number that each unit of a new division takes: that of the old unit it shares most weight with, the
/// heaviest pair first and those of the atoms at `bound` before all; units left over take the smallest
/// numbers that are `free`. Lists are by position; no_unit stays what it is. O(n log n).
std::map<UnitId, UnitId> name_units(const std::vector<UnitId>& division, const std::vector<UnitId>& before,
                                    const std::vector<double>& weight, const std::vector<std::size_t>& bound,
                                    const std::function<bool(UnitId)>& is_free);

}  // namespace lifang
