#pragma once

#include "core/run.hpp"
#include "evaluate/programme/score.hpp"

#include <vector>

namespace lifang {

/// Ranks units and, where there is a budget, puts them into batches of a year each. `is_started`, by unit:
/// out of the queue. Position: by score, the highest first, of equals by code. A year's batch has the
/// greatest Σ score × floor area among all that its budget pays (0/1 knapsack, exact); what is left of a
/// budget lapses; who costs more than a whole year's budget is in no batch. Without a cost there are no
/// batches. Throws Error(interrupted). Cost: a small integer program for each year.
void queue_units(const std::vector<ProgrammeUnit>& units, const std::vector<bool>& is_started,
                 std::optional<Cny> budget_per_year, const Run& run, std::vector<ProgrammeEntry>& entries);

/// The exact 0/1 knapsack: positions of the chosen, ascending. Values are not negative.
std::vector<std::size_t> fill_budget(const std::vector<double>& values, const std::vector<Cny>& costs,
                                     Cny budget, const Run& run);

}  // namespace lifang
