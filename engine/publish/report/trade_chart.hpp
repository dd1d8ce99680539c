#pragma once

#include "evaluate/layout/evaluation.hpp"
#include "publish/map/words.hpp"

#include <string>
#include <vector>

namespace lifang {

/// Parallel coordinates: an axis for each figure by which the layouts differ, the better end on top, and a
/// line for each layout with its number at both ends; told apart without colour by dashes and numbers, the
/// chosen one bold. An `svg` element; empty for fewer than two layouts or axes.
std::string draw_trade_chart(const std::vector<PlannedLayout>& layouts, const PlannedLayout& chosen,
                             const MapWords& words);

}  // namespace lifang
