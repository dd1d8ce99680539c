#pragma once

#include "tessellate/straighten/waypoints.hpp"

#include <optional>

namespace lifang {

/// The line of a stroke drawn with few corners between new ends: straight between what stands there, or along
/// what runs there. It passes all its waypoints within their play, stays within the freedom, meets nothing it
/// did not meet before, and has its meetings in the same order. Empty where no such line is found. Ends must
/// not lie farther from the old ones than the line may move.
std::optional<StrokeLine> draw_calmly(const StrokeLine& old, const StrokeEnd& from, const StrokeEnd& to,
                                      const Obstacles& obstacles, const Freedom& freedom);

}  // namespace lifang
