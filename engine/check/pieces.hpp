#pragma once

#include "check/ground.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace lifang::checking {

/// Numbers the connected pieces of each unit's ground, by cell, over the borders that `joins` accepts and,
/// where the plan lets units pass, through compounds that are out of scope.
std::vector<std::uint32_t> find_pieces(const PlanRows& plan, const Ground& ground,
                                       const std::function<bool(const BorderRow&)>& joins);

/// How many there are, by unit.
std::vector<std::size_t> count_pieces(const PlanRows& plan, const Ground& ground, std::size_t units,
                                      const std::function<bool(const BorderRow&)>& joins);

}  // namespace lifang::checking
