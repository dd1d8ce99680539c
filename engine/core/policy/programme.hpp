#pragma once

#include "core/quantity.hpp"

#include <optional>

namespace lifang {

/// In which order units are started, and what a year may cost. Weights are relative: those of one level are
/// divided by their sum.
struct ProgrammePolicy {
    double need = 0.0, benefit = 0.0, readiness = 0.0;
    /// Parts of need.
    double need_age = 0.0, need_not_renovated = 0.0, need_uncovered = 0.0, need_unmanaged = 0.0;
    /// Parts of benefit.
    double benefit_households_per_cost = 0.0, benefit_net = 0.0, benefit_incentive = 0.0;
    /// Parts of readiness.
    double readiness_consent = 0.0, readiness_known_floor_area = 0.0, readiness_in_bounds = 0.0;
    std::optional<double> budget_cny_per_year;
    std::optional<double> start_cny_per_m2;    ///< what starting a unit costs, per m² of floor area
    std::optional<double> start_cny_per_unit;  ///< and once per unit

    std::optional<Cny> budget() const {
        return budget_cny_per_year ? std::optional(Cny::from_yuan(*budget_cny_per_year)) : std::nullopt;
    }

    friend bool operator==(const ProgrammePolicy&, const ProgrammePolicy&) = default;
};

}  // namespace lifang
