#pragma once

#include "core/run.hpp"
#include "evaluate/robustness/errors.hpp"
#include "partition/graph/graph.hpp"

#include <optional>
#include <span>
#include <vector>

namespace lifang {

/// How sure it is that a unit keeps the bounds of its floor area.
struct UnitRobustness {
    double probability = 0.0;                ///< share of the draws in which it does
    std::vector<bool> keeps;                 ///< by draw
    std::optional<CompoundId> survey_first;  ///< whose floor area, once measured, tells most; empty where
                                             ///< every draw keeps the bounds
};

/// Draws the errors of floor areas (Monte Carlo). A draw is one possible truth about the whole district: the
/// same for every unit and layout asked about, so that layouts differ by what they are and not by luck
/// (common random numbers: Glasserman and Yao 1992). Safe to ask from many threads.
class RobustnessJudge {
  public:
    /// Ground and buildings are read now, and not kept. `first_row`: of these compounds, where they stand
    /// among those of a city.
    RobustnessJudge(const Tessellation& ground, const std::vector<Building>& buildings,
                    const RobustnessPolicy& policy, const Demand& demand, std::size_t first_row = 0);

    /// `survey_first` is the member with the greatest share of the variance of the unit's floor area, which
    /// for a sum of independent errors is its first-order Sobol index (Sobol' 1993); of equals the first.
    /// Costs members × draws.
    UnitRobustness judge(const std::vector<CompoundId>& members) const;

    using Members = std::vector<CompoundId>;
    /// The same for many units, in their order. Errors are drawn once for each compound that is in any of
    /// them, however many layouts hold it; members ascend, as everywhere. Holds units × draws numbers.
    std::vector<UnitRobustness> judge(std::span<const Members* const> units, const Run& run) const;

  private:
    std::vector<double> draw(CompoundId compound) const;
    UnitRobustness tell(const Members& members, std::span<const double> sums) const;

    std::vector<SquareMeters> floor_area_;  // by compound, as stated
    std::vector<FloorAreaError> errors_;
    RobustnessPolicy policy_;
    Demand demand_;
    std::size_t first_row_;
};

/// The share of the draws in which all units keep their bounds; 1 where there are none.
double judge_together(const std::vector<const std::vector<bool>*>& units);

}  // namespace lifang
