#pragma once

#include "evaluate/layout/evaluation.hpp"

#include <vector>

namespace lifang {

/// A colour, 1 … unit_colour_count, for each unit of a layout so that neighbours differ (until a unit has
/// more differently coloured neighbours than there are colours, which planar maps rarely bring about). Greedy
/// in unit order; among the free colours the least used, so that a map is not mostly of one colour.
std::vector<int> make_map_colours(const PlannedLayout& layout);

}  // namespace lifang
