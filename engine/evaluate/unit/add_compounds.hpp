#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

#include <vector>

namespace lifang {

/// Adds to a unit what its compounds bring along: floor area, how many they are, buildings, and the
/// households and residents that are known.
void add_compounds(const std::vector<Compound>& compounds, const std::vector<CompoundId>& members,
                   Unit& unit);

}  // namespace lifang
