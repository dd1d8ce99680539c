#pragma once

#include "connect/graph.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <vector>

namespace lifang {

/// Which units a reader of the map sees beside each other, by unit, each list ascending and without the unit
/// itself.
struct UnitNeighbours {
    std::vector<std::vector<UnitId>> touching;  ///< share a border
    std::vector<std::vector<UnitId>> facing;    ///< with ground or water that no unit takes between them
    std::vector<std::vector<UnitId>> meeting;   ///< in a corner, as across a crossing of streets
};

/// Shores at most this far apart face each other: wider than canals, railways and expressways with their
/// green strips, narrower than a unit.
inline constexpr Meters facing_distance{150.0};

/// Follows from the unit of each cell, so a layout that is being edited has neighbours too. Distances are
/// those of points 25 m apart along the shores. n log n in the length of the borders.
UnitNeighbours find_unit_neighbours(const CellGraph& graph, const PlannedLayout& layout);
/// The same without those that meet in a corner, which cost half of it.
UnitNeighbours find_bordering_units(const CellGraph& graph, const PlannedLayout& layout);
/// `meeting` alone.
std::vector<std::vector<UnitId>> find_meeting_units(const CellGraph& graph, const PlannedLayout& layout);

}  // namespace lifang
