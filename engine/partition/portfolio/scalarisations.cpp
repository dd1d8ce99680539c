#include "partition/portfolio/scalarisations.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr int searches_per_weighting = 2;
constexpr double limits[] = {0.10, 0.15, 0.20, 0.30};

// Between the corners: deviation, severance, roundness, border, units.
constexpr double mixtures[][5] = {
    {2.0, 0.5, 0.2, 0.1, 0.0}, {4.0, 1.0, 0.2, 0.1, 0.0}, {1.0, 0.5, 0.5, 0.1, 0.0},
    {1.0, 0.2, 2.0, 0.1, 0.0}, {0.3, 0.3, 2.0, 0.1, 0.0}, {0.2, 2.0, 1.0, 0.1, 0.0},
    {0.2, 4.0, 0.2, 0.1, 0.0}, {0.5, 0.5, 0.2, 0.1, 0.5}, {0.2, 2.0, 0.2, 0.1, 0.5},
    {0.2, 0.2, 1.0, 0.1, 0.5}, {1.0, 0.2, 0.2, 0.1, 0.2}, {0.5, 1.0, 1.0, 0.1, 0.2},
};

// How much what moves counts beside the balanced weighting: from what a household is asked to move for a
// better shape to where it moves for next to nothing.
constexpr double moved_weights[] = {0.3, 1.0, 3.0};

// The single figure, with just enough of the balanced weighting to choose among equals.
Scalarisation make_pure(Objective objective, const Weighting& balanced) {
    constexpr double little = 0.01;
    Scalarisation scalarisation{make_single_weighting(objective)};
    scalarisation.weighting.deviation += little * balanced.deviation;
    scalarisation.weighting.severance += little * balanced.severance;
    scalarisation.weighting.roundness += little * balanced.roundness;
    scalarisation.weighting.border += little * balanced.border;
    scalarisation.pure = true;
    return scalarisation;
}

}  // namespace

std::vector<Scalarisation> make_scalarisations(const Scale& scale, const std::vector<Weighting>& weightings,
                                               double mean, double greatest, bool with_mixtures) {
    const bool round = scale.unit_area > 0.0;
    const Weighting& balanced = weightings.front();
    std::vector<Scalarisation> scalarisations;
    for (const Weighting& weighting : weightings) {
        scalarisations.push_back({weighting});
        scalarisations.back().runs = searches_per_weighting;
    }
    for (const Objective objective : all_objectives) {
        if (objective == Objective::compactness && !round) continue;
        if (objective == Objective::moved_share && scale.unit_start <= 0.0) continue;
        scalarisations.push_back(make_pure(objective, balanced));
        if (objective == Objective::mean_abs_deviation) scalarisations.back().target_mean = mean;
        if (objective == Objective::max_abs_deviation) scalarisations.back().most_deviation = greatest;
    }
    for (const double limit : limits) {
        scalarisations.push_back(make_pure(Objective::severance, balanced));
        scalarisations.back().most_deviation = limit;
        scalarisations.back().runs = 1;
    }
    if (scale.unit_start > 0.0)
        for (const double moved : moved_weights) {
            scalarisations.push_back({balanced});
            scalarisations.back().weighting.label = LayoutLabel::trade_off;
            scalarisations.back().weighting.moved = moved;
            scalarisations.back().runs = 1;
        }
    if (!with_mixtures) return scalarisations;
    for (const auto& [deviation, severance, roundness, border, units] : mixtures) {
        Weighting weighting{LayoutLabel::trade_off,
                            Objective::mean_abs_deviation,
                            deviation,
                            severance,
                            roundness,
                            border,
                            units};
        weighting.winding = balanced.winding;
        if (!round) weighting.border += std::exchange(weighting.roundness, 0.0);
        scalarisations.push_back({weighting});
    }
    return scalarisations;
}

AllDivisions::LexicographicUnitCost lexicographic_cost_of(const Scalarisation& scalarisation,
                                                          const Scale& scale, const Weighting& balanced,
                                                          double least_deviation) {
    if (!scalarisation.pure)
        return [&](const UnitSums& unit) {
            return AllDivisions::LexicographicCost{cost(unit, scale, scalarisation.weighting), 0.0};
        };
    const double limit = std::max(scalarisation.most_deviation, least_deviation) + 1e-12;
    const ObjectiveTraits& traits = traits_of(scalarisation.weighting.objective);
    return [&, limit](const UnitSums& unit) {
        AllDivisions::LexicographicCost cost_of_unit{0.0, cost(unit, scale, balanced)};
        // Of the greatest the limit says it.
        if (traits.fold != Fold::greatest)
            cost_of_unit.first = traits.cost(unit, scale.demand) - scalarisation.target_mean;
        if (std::abs(scale.demand.deviation(unit.weight)) > limit)
            cost_of_unit.first = std::numeric_limits<double>::infinity();
        return cost_of_unit;
    };
}

Scale narrow(const Scale& scale, const Scalarisation& scalarisation) {
    Scale narrowed = scale;
    narrowed.demand = scale.demand.narrowed_to(scalarisation.most_deviation);
    return narrowed;
}

}  // namespace lifang
