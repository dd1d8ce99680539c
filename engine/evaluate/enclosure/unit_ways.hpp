#pragma once

#include "evaluate/enclosure/ways.hpp"

#include <span>

namespace lifang {

/// Lines that cross the border of a unit within a few metres of each other: what one gate closes.
struct GateCandidate {
    Point at;                          ///< where the strongest of them crosses
    std::vector<std::uint32_t> nodes;  ///< where they cross, ascending
    std::optional<RoadId> road;        ///< the strongest, of equals the first
    Barrier road_class = Barrier::path;
    bool takes_engine = false;  ///< one of them does
};

/// Which ways lie inside a unit, and where they leave it.
struct UnitWays {
    std::vector<std::uint32_t> inside;      ///< parts, ascending
    std::vector<std::uint32_t> outside;     ///< parts at its border and beyond that come near it, ascending
    std::vector<GateCandidate> candidates;  ///< west to east, then south to north
};

/// The ways of the unit that has these cells, ascending. A part is inside where all cells near it are the
/// unit's. What lies between there and the outline is a threshold: it belongs to the way that crosses the
/// border by it, and the gate stands on the outline; or, where it is longer than a crossing can be, it runs
/// along the border and is outside, and the gates are where others leave it for the inside. Bridges and
/// tunnels cross no border. Gates are ways of `gate_classes` only. n log n in the parts near the unit.
UnitWays find_unit_ways(const Ways& ways, std::span<const CellId> cells,
                        const std::set<Barrier>& gate_classes);

}  // namespace lifang
