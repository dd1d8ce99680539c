#pragma once

#include "evaluate/retention/start_layout.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// How far a layout keeps an older one.
struct Retention {
    std::vector<std::optional<UnitId>> start_of_unit;  ///< by unit: which of StartLayout::units goes on in it
    std::vector<std::optional<double>> of_unit;  ///< share of its households that were in that one, of those
                                                 ///< that were in any; empty where none was
    std::optional<double> share;                 ///< of all of these; empty where no compound was in a unit
    double moved_share = 0.0;                    ///< 1 − share
    std::vector<CompoundId> moved;               ///< ascending
};

/// Which older unit goes on in which: since names of units are free, in the way that lets most households
/// keep theirs (a matching of greatest weight). `weights` and `unit_of` by CompoundId; compounds without unit
/// do not count.
Retention measure_retention(const StartLayout& start, const std::vector<double>& weights,
                            const std::vector<std::optional<UnitId>>& unit_of, std::size_t units);

}  // namespace lifang
