#pragma once

#include "load/site/site.hpp"

#include <cstdint>
#include <vector>

namespace lifang {

/// What the households or residents of a plan may be together: more than lives in any country's cities, and
/// half of what the sum over a unit may hold.
inline constexpr std::int64_t most_heads = 1'000'000'000;

/// Throws Error(input) at `where` when households or residents of all compounds, or households of all
/// buildings, are more than `most_heads` together. Linear.
void require_head_counts(const std::vector<Compound>& compounds, const std::vector<Building>& buildings,
                         const Phrase& where);

}  // namespace lifang
