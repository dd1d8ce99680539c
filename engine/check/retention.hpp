#pragma once

#include "check/expected_figures.hpp"

namespace lifang::checking {

/// How much each compound counts in shares of households: its households; where they are unknown what its
/// floor area holds at the mean of those that are known; where none is, its floor area.
std::vector<double> weigh_households(const PlanRows& plan);

// Figures from the units that go on as stated, which check_retention() verifies.
std::vector<Number> unit_retentions(const PlanRows& plan, const LayoutRow& layout);
Expected layout_retention(const PlanRows& plan, const LayoutRow& layout, const Ground& ground);
Expected layout_moved_share(const PlanRows& plan, const LayoutRow& layout, const Ground& ground);

}  // namespace lifang::checking
