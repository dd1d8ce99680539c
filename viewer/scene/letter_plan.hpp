#pragma once

#include "publish/plan/plan.hpp"

#include <string>
#include <vector>

namespace lifang::scene {

/// A small plan drawn in letters, for the self-test and for tests that a planner can read:
///
///     plan_from_letters({"AABB", "AABB", "CCDE", "~~FF"}, {{"AC", "BD", "F"}, …})
///
/// Each character is a square of 100 m, north on top; equal letters are one compound of 25,000 m² floor area
/// and 300 households a square; '.' is ground without a compound, '~' water. A layout lists its units by
/// their letters; the target is 100,000 m² with 70,000–130,000 allowed. Letters that no layout names are
/// managed by their owner and out of scope. Streets run where a line of the grid separates letters from edge
/// to edge: east–west secondary, north–south tertiary, and primary around the whole. The south-west corner
/// lies at (500000, 2770000).
Plan plan_from_letters(const std::vector<std::string>& rows,
                       const std::vector<std::vector<std::string>>& layouts);

/// The plan the self-test opens when it is given none: six compounds in scope, one left out, a lake, two
/// layouts.
Plan demonstration_plan();

}  // namespace lifang::scene
