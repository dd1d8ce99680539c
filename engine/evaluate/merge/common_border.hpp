#pragma once

#include "connect/graph.hpp"
#include "evaluate/ground/district_view.hpp"
#include "evaluate/merge/merge_judgement.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Which part of a merger a cell belongs to, by CellId; empty for all other ground.
using PartOfCell = std::vector<std::optional<std::size_t>>;

/// The ground that compounds take along, part by part. Linear in the cells.
PartOfCell find_parts(const DistrictView& view, const std::vector<std::vector<CompoundId>>& parts);

/// Where parts meet each other.
struct CommonBorder {
    std::vector<MergeJudgement::RoadInside> roads;  ///< on it: strongest first, then by name
    Meters length;
    Meters passable;  ///< of it: where people can cross
};

/// Linear in the borders.
CommonBorder find_common_border(const CellGraph& graph, const PartOfCell& part_of_cell);

/// Length of roads of a class or stronger, railways and water not among them, on borders between cells of one
/// part. By part.
std::vector<Meters> measure_roads_within(const CellGraph& graph, const PartOfCell& part_of_cell,
                                         std::size_t parts, Barrier from_class);

}  // namespace lifang
