#include "partition/portfolio/wishes.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lifang {
namespace {

constexpr int searches_per_aim = 2;
constexpr double limits[] = {0.10, 0.15, 0.20, 0.30};

// Between the corners: deviation, severance, roundness, border, units.
constexpr double mixtures[][5] = {
    {2.0, 0.5, 0.2, 0.1, 0.0}, {4.0, 1.0, 0.2, 0.1, 0.0}, {1.0, 0.5, 0.5, 0.1, 0.0},
    {1.0, 0.2, 2.0, 0.1, 0.0}, {0.3, 0.3, 2.0, 0.1, 0.0}, {0.2, 2.0, 1.0, 0.1, 0.0},
    {0.2, 4.0, 0.2, 0.1, 0.0}, {0.5, 0.5, 0.2, 0.1, 0.5}, {0.2, 2.0, 0.2, 0.1, 0.5},
    {0.2, 0.2, 1.0, 0.1, 0.5}, {1.0, 0.2, 0.2, 0.1, 0.2}, {0.5, 1.0, 1.0, 0.1, 0.2},
};

// The single figure, with just enough of the balanced aim to choose among equals.
Wish make_pure(Objective objective, const Aim& balanced) {
    constexpr double little = 0.01;
    Wish wish{make_single_aim(objective)};
    wish.aim.deviation += little * balanced.deviation;
    wish.aim.severance += little * balanced.severance;
    wish.aim.roundness += little * balanced.roundness;
    wish.aim.border += little * balanced.border;
    wish.pure = true;
    return wish;
}

}  // namespace

std::vector<Wish> make_wishes(const Scale& scale, const std::vector<Aim>& aims, double mean, double greatest,
                              bool with_mixtures) {
    const bool round = scale.unit_area > 0.0;
    const Aim& balanced = aims.front();
    std::vector<Wish> wishes;
    for (const Aim& aim : aims) {
        wishes.push_back({aim});
        wishes.back().runs = searches_per_aim;
    }
    for (const Objective objective : all_objectives) {
        if (objective == Objective::compactness && !round) continue;
        wishes.push_back(make_pure(objective, balanced));
        if (objective == Objective::mean_abs_deviation) wishes.back().target_mean = mean;
        if (objective == Objective::max_abs_deviation) wishes.back().most_deviation = greatest;
    }
    for (const double limit : limits) {
        wishes.push_back(make_pure(Objective::severance, balanced));
        wishes.back().most_deviation = limit;
        wishes.back().runs = 1;
    }
    if (!with_mixtures) return wishes;
    for (const auto& [deviation, severance, roundness, border, units] : mixtures) {
        Aim aim{LayoutLabel::trade_off,
                Objective::mean_abs_deviation,
                deviation,
                severance,
                roundness,
                border,
                units};
        aim.winding = balanced.winding;
        if (!round) aim.border += std::exchange(aim.roundness, 0.0);
        wishes.push_back({aim});
    }
    return wishes;
}

AllDivisions::UnitPrice price_of(const Wish& wish, const Scale& scale, const Aim& balanced,
                                 double least_deviation) {
    if (!wish.pure)
        return [&](const UnitSums& unit) { return AllDivisions::Price{cost(unit, scale, wish.aim), 0.0}; };
    const double limit = std::max(wish.most_deviation, least_deviation) + 1e-12;
    const ObjectiveTraits& traits = traits_of(wish.aim.objective);
    return [&, limit](const UnitSums& unit) {
        AllDivisions::Price price{0.0, cost(unit, scale, balanced)};
        // Of the greatest the limit says it.
        if (traits.fold != Fold::greatest) price.wish = traits.cost(unit, scale.demand) - wish.target_mean;
        if (std::abs(scale.demand.deviation(unit.weight)) > limit)
            price.wish = std::numeric_limits<double>::infinity();
        return price;
    };
}

Scale narrow(const Scale& scale, const Wish& wish) {
    Scale narrowed = scale;
    narrowed.demand = scale.demand.narrowed_to(wish.most_deviation);
    return narrowed;
}

}  // namespace lifang
