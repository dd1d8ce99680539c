#include "partition/objective/objective.hpp"

#include "partition/objective/weighting.hpp"

#include <cmath>

namespace lifang {
namespace {

double deviation(const UnitSums& unit, const Demand& demand) {
    return std::abs(demand.deviation(unit.weight));
}
double severance(const UnitSums& unit, const Demand&) { return unit.severance; }
// Each border counts in two units, and what is no border in every layout alike.
double perimeter(const UnitSums& unit, const Demand&) { return unit.perimeter; }
double lost_roundness(const UnitSums& unit, const Demand&) { return -roundness(unit) * unit.area; }
double one(const UnitSums&, const Demand&) { return 1.0; }
double moved(const UnitSums& unit, const Demand&) { return unit.moved; }

using enum LayoutLabel;

// In the order of the enumeration.
constexpr std::array<ObjectiveTraits, all_objectives.size()> table = {{
    {most_even, no_unit_far_off, false, [](const Figures& of) { return of.max_abs_deviation; },
     Fold::greatest, deviation, &Weighting::deviation},
    {most_even, most_even, false, [](const Figures& of) { return of.mean_abs_deviation; }, Fold::mean,
     deviation, &Weighting::deviation},
    {fewest_roads_inside, fewest_roads_inside, false, [](const Figures& of) { return of.severance; },
     Fold::sum, severance, &Weighting::severance},
    {most_compact, most_compact, false, [](const Figures& of) { return of.cut_length; }, Fold::sum, perimeter,
     &Weighting::border},
    {most_compact, most_compact, true, [](const Figures& of) { return of.compactness; }, Fold::sum,
     lost_roundness, &Weighting::roundness},
    {fewest_units, fewest_units, false, [](const Figures& of) { return static_cast<double>(of.units); },
     Fold::sum, one, &Weighting::units},
    {fewest_moves, fewest_moves, false, [](const Figures& of) { return of.moved_share; }, Fold::sum, moved,
     &Weighting::moved},
}};

}  // namespace

const ObjectiveTraits& traits_of(Objective objective) { return table[static_cast<std::size_t>(objective)]; }

}  // namespace lifang
