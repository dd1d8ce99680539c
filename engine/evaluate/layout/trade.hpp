#pragma once

#include "core/message.hpp"
#include "evaluate/layout/evaluation.hpp"

#include <vector>

namespace lifang {

/// The layout that another is told against: the one it was made from, where it was, else the first of the
/// plan; null for the first itself.
const PlannedLayout* find_reference(const std::vector<PlannedLayout>& layouts, const PlannedLayout& layout);

/// What a layout trades for what, by its figures against another's: "fewer units (51 → 48); in exchange:
/// larger mean deviation (7.0 % → 8.8 %)". At most two figures that are better and two that are worse, those
/// that differ most in proportion; none that a planner would not weigh.
Message describe_trade(const PlannedLayout& layout, const PlannedLayout& reference);

/// The same, saying of which layout; empty for the first.
Message describe_trade(const std::vector<PlannedLayout>& layouts, const PlannedLayout& layout);

}  // namespace lifang
