#pragma once

#include "connect/graph.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <map>
#include <string>
#include <vector>

namespace lifang {

/// Map colours, 1 … unit_colour_count, by the text ids of units.
using KeptColours = std::map<std::string, int>;

/// A map colour for each unit of a layout. Units that share a border differ, and so do, as far as the colours
/// reach, those that face each other over ground or water that no unit takes, then those that meet in a
/// corner (find_unit_neighbours); among the free colours the least used is taken. A unit has its colour of
/// `kept` unless one that touches or faces it and comes before has the same. Smallest-last order (Matula and
/// Beck 1983), in which planar maps take six colours at most. n log n.
std::vector<int> make_map_colours(const CellGraph& graph, const PlannedLayout& layout,
                                  const KeptColours& kept = {});

/// The map colours that a layout has wherever it is drawn, written or exported: those its units hold, as they
/// do in a plan that was read, else made.
std::vector<int> map_colours_of(const CellGraph& graph, const PlannedLayout& layout);

/// Of the units that hold one.
KeptColours held_map_colours(const PlannedLayout& layout);

}  // namespace lifang
