#pragma once

#include "connect/graph.hpp"
#include "connect/walk_network.hpp"
#include "district/district.hpp"
#include "load/site/site.hpp"
#include "tessellate/cells/tessellation.hpp"

namespace lifang {

struct StartLayout;

/// What layouts are judged on: the stages before, as they stand. All outlive the judgement.
struct DistrictView {
    const Site& site;
    const Tessellation& tessellation;
    const CellGraph& graph;
    const WalkNetwork& walking;
    const District& district;
    const StartLayout* start = nullptr;  ///< an older layout to keep; null: none
};

}  // namespace lifang
