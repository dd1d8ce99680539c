#pragma once

#include "partition/graph/layout.hpp"

#include <vector>

namespace lifang {

/// Figures of any layout on the graph, recomputed from nothing. Atoms in no unit count as if they were edge.
Figures measure_layout(const AtomGraph& graph, const Demand& demand, const std::vector<UnitId>& unit_of);

}  // namespace lifang
