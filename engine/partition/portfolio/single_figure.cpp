#include "partition/portfolio/single_figure.hpp"

#include "partition/moves/anneal.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// Numbers of units tried from the least that the weight allows; beyond, searches with a free number do.
constexpr int most_tries = 4;

Component with_units(const Component& component, int units) {
    Component fixed = component;
    fixed.fixed_units = units;
    return fixed;
}

bool keeps_demand(const Component& component, const Scale& scale, const UnitNumbers& unit_of) {
    const Division division(component, unit_of);
    for (UnitNumber unit = 0; unit < division.count(); ++unit)
        if (const UnitSums& sums = division.sums(unit);
            !keeps_rules(sums, scale.demand) || sums.forbidden > 0)
            return false;
    return true;
}

}  // namespace

bool SingleFigureSearch::serves(const Scalarisation& scalarisation, const Demand& demand) {
    if (!scalarisation.pure) return false;
    const Objective objective = scalarisation.weighting.objective;
    if (objective == Objective::units) return !demand.units;
    if (objective == Objective::severance) return std::isinf(scalarisation.most_deviation);
    return objective == Objective::mean_abs_deviation;
}

UnitNumbers SingleFigureSearch::search(const Component& component, const Scalarisation& scalarisation,
                                       Random& random) const {
    if (deadline_.is_over()) return {};
    if (scalarisation.weighting.objective == Objective::units) return search_fewest(component, random);
    if (scalarisation.weighting.objective == Objective::mean_abs_deviation)
        return search_most_even(component, scalarisation, random);
    return anneal(component, scale_, scalarisation.weighting, nullptr, proposals_, random, deadline_);
}

// Full units are even units: the demand's target is put where so many units have to be. What is found that
// way has no eye for roads, so a search from there on makes it look balanced.
UnitNumbers SingleFigureSearch::search_fewest(const Component& component, Random& random) const {
    const CountRange counts = component.counts;
    for (int units = counts.low; units <= std::min(counts.high, counts.low + most_tries - 1); ++units) {
        const Component fixed = with_units(component, units);
        Scale full = scale_;
        full.demand.target = component.total / units;
        const UnitNumbers found = anneal(fixed, full, make_single_weighting(Objective::mean_abs_deviation),
                                         nullptr, std::max(1, proposals_ / 2), random, deadline_);
        if (keeps_demand(component, scale_, found))
            return anneal(fixed, scale_, balanced_, &found, std::max(1, proposals_ / 4), random, deadline_);
        if (deadline_.is_over()) break;
    }
    return {};
}

// The number of units whose signed deviations leave least to be uneven, measured as a mean over the whole
// layout is: against what a unit more adds to its number.
UnitNumbers SingleFigureSearch::search_most_even(const Component& component,
                                                 const Scalarisation& scalarisation, Random& random) const {
    if (component.fixed_units > 0 || component.counts.is_empty())
        return anneal(component, scale_, scalarisation.weighting, nullptr, proposals_, random, deadline_);
    int best = component.counts.low;
    const auto merit = [&](int units) {
        return std::abs(component.total / scale_.demand.target - units) - scalarisation.target_mean * units;
    };
    for (int units = component.counts.low; units <= component.counts.high; ++units)
        if (merit(units) < merit(best)) best = units;
    return anneal(with_units(component, best), scale_, scalarisation.weighting, nullptr, proposals_, random,
                  deadline_);
}

}  // namespace lifang
