#pragma once

#include "tessellate/straighten/stations.hpp"

#include <optional>

namespace lifang {

/// The line of a course drawn with few corners between new ends: straight between what stands there, or along
/// what runs there. It passes all its stations within their play, stays within the freedom, meets nothing it
/// did not meet before, and has its meetings in the same order. Empty where no such line is found. Ends must
/// not lie farther from the old ones than the line may move.
std::optional<CourseLine> draw_calmly(const CourseLine& old, const CourseEnd& from, const CourseEnd& to,
                                      const Obstacles& obstacles, const Freedom& freedom);

}  // namespace lifang
