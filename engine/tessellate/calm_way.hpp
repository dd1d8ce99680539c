#pragma once

#include "tessellate/guides.hpp"
#include "tessellate/obstacles.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lifang {

/// A line with meetings on it, where others lean on it.
struct Way {
    std::vector<GridPoint> points;
    std::vector<std::size_t> meetings;  ///< ascending positions in `points`, ends left out
};

/// How freely a way may be drawn.
struct Freedom {
    double farthest = 0.0;           ///< millimetres that the way may move
    const Guides* guides = nullptr;  ///< what to draw it along, where there is something
};

/// The way drawn with few corners between new ends: straight between what stands there, or along what runs
/// there. It moves by `farthest` at most and by 0.6 of what it stands off, meets nothing it did not meet
/// before, and has its meetings in the same order. Empty where there is no such way. Ends must not lie
/// farther from the old ones than the way may move.
std::optional<Way> draw_calmly(const Way& old, GridPoint from, GridPoint to, const Obstacles& obstacles,
                               const Freedom& freedom);

}  // namespace lifang
