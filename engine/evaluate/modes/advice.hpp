#pragma once

#include "core/policy/modes.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace lifang {

/// The figures of a unit that rules of modes ask for, by ModeFigure; empty where a figure is not known of all
/// its compounds.
struct ModeFacts {
    std::array<std::optional<double>, mode_figure_count> values{};

    std::optional<double>& operator[](ModeFigure figure) { return values[static_cast<std::size_t>(figure)]; }
    const std::optional<double>& operator[](ModeFigure figure) const {
        return values[static_cast<std::size_t>(figure)];
    }
};

/// The nearest change of a single figure that gives the unit another mode or level.
struct ModeChange {
    ModeFigure figure{};
    double from = 0.0, to = 0.0;
    ServiceMode mode{};
    std::optional<ServiceLevel> level;

    friend bool operator==(const ModeChange&, const ModeChange&) = default;
};

/// Who should manage a unit: a row of the table `unit_modes`.
struct ModeAdvice {
    ServiceMode mode{};
    std::optional<ServiceLevel> level;
    int rule = 1;  ///< the one that fired, counted from 1
    std::optional<int>
        undecided;  ///< the first rule before it that fails only for a figure that is not known
    std::optional<ModeChange> change;

    friend bool operator==(const ModeAdvice&, const ModeAdvice&) = default;
};

/// The first rule whose conditions all hold; a condition on a figure that is not known does not hold. Empty
/// where none fires. The change is the one of the least |to − from| ÷ max(|from|, |to|), ties to the first
/// figure; counts change by ones, shares by 0.0001, m² and CNY by 0.01. Rules × figures × conditions.
std::optional<ModeAdvice> advise_mode(const std::vector<ModeRule>& rules, const ModeFacts& facts);

}  // namespace lifang
