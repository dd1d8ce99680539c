#pragma once

#include "check/ground.hpp"

#include <cstddef>
#include <functional>
#include <vector>

namespace lifang::checking {

inline constexpr std::size_t no_piece = static_cast<std::size_t>(-1);

/// Numbers the connected pieces of each unit's ground, by cell, over the borders that `joins` accepts and,
/// where the plan lets units pass, through compounds that are out of scope.
std::vector<std::size_t> find_pieces(const PlanRows& plan, const Ground& ground,
                                     const std::function<bool(const BorderRow&)>& joins);

/// How many there are, by unit.
std::vector<std::size_t> count_pieces(const PlanRows& plan, const Ground& ground, std::size_t units,
                                      const std::function<bool(const BorderRow&)>& joins);

}  // namespace lifang::checking
