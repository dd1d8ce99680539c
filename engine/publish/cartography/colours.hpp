#pragma once

#include "publish/plan/plan.hpp"

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

/// The colours that a layout of the plan, or one made from it, has wherever it is drawn, written or exported:
/// it keeps those of its parent, and that of its own. Costs a colouring for each ancestor.
std::vector<int> map_colours_of(const Plan& plan, const PlannedLayout& layout);
/// The same of all layouts, each coloured once.
std::vector<std::vector<int>> all_map_colours(const Plan& plan);

KeptColours by_unit(const PlannedLayout& layout, const std::vector<int>& colours);

bool is_map_colour(int number);

}  // namespace lifang
