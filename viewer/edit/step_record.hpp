#pragma once

#include "edit/edited_state.hpp"

#include <vector>

namespace lifang {

/// What a history tells of a layout.
struct StateFigures {
    std::size_t units = 0;
    int units_in_bounds = 0;
    double mean_abs_deviation = 0.0;  ///< a ratio

    bool operator==(const StateFigures&) const = default;
};

/// What a step came to: kept for each, where the states themselves would take megabytes.
struct StepRecord {
    std::vector<CompoundId> moved;  ///< ascending
    StateFigures before, after;
};

StepRecord record_step(const EditedState& before, const EditedState& after);

}  // namespace lifang
