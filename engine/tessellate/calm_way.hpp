#pragma once

#include "tessellate/stations.hpp"

#include <optional>

namespace lifang {

/// The way drawn with few corners between new ends: straight between what stands there, or along what runs
/// there. It passes all its stations within their play, meets nothing it did not meet before, and has its
/// meetings in the same order. Empty where there is no such way. Ends must not lie farther from the old ones
/// than the way may move.
std::optional<Way> draw_calmly(const Way& old, GridPoint from, GridPoint to, const Obstacles& obstacles,
                               const Freedom& freedom);

}  // namespace lifang
