#include "partition/objective/weighting.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// The weighted objectives sum to a few per unit. A step over a bound has a penalty of its own, so that the
// search does not buy ten slight violations with one great one; the penalty leads it back.
constexpr double violation_penalty = 4.0;
constexpr double excess_penalty = 20.0;
constexpr double conflict_penalty = 100.0;
// Less than a bound: a unit crosses a main road rather than stay too small.
constexpr double straddle_penalty = 3.0;

}  // namespace

Scale make_scale(const AtomGraph& graph, const Demand& demand) {
    Scale scale;
    scale.demand = demand;
    double weight = 0.0, area = 0.0, length = 0.0, severance = 0.0, start = 0.0;
    for (const Atom& atom : graph.atoms) {
        weight += atom.weight;
        area += atom.area;
        if (atom.start_unit) start += atom.start_weight;
    }
    for (const Link& link : graph.links) length += link.length, severance += link.severance;
    const double units = std::max(1.0, weight / demand.target);
    scale.unit_area = area / units;
    scale.unit_start = start / units;
    if (length > 0.0) scale.unit_perimeter = 2.0 * length / units;
    if (severance > 0.0) scale.unit_severance = severance / units;
    return scale;
}

Weighting make_single_weighting(Objective objective) {
    const ObjectiveTraits& traits = traits_of(objective);
    Weighting weighting{traits.label, objective};
    weighting.*traits.weight = 1.0;
    return weighting;
}

std::vector<Weighting> make_weightings(const Scale& scale, std::optional<Objective> objective) {
    // columns: deviation, severance, roundness, border, units
    const bool round = scale.unit_area > 0.0;
    std::vector<Weighting> weightings = {
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 1.0, 2.0, 0.4, 0.1, 0.0},
        {LayoutLabel::most_even, Objective::mean_abs_deviation, 1.0, 0.02, 0.01, 0.002, 0.0},
        {LayoutLabel::fewest_roads_inside, Objective::severance, 0.02, 1.0, 0.01, 0.002, 0.0},
        {LayoutLabel::most_compact, Objective::compactness, 0.02, 0.02, 1.0, 0.002, 0.0},
        {LayoutLabel::fewest_units, Objective::units, 0.05, 0.2, 0.05, 0.02, 1.0},
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 0.4, 4.0, 0.4, 0.1, 0.0},
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 1.0, 1.0, 1.0, 0.2, 0.0},
    };
    if (scale.unit_start > 0.0) {
        // Less than a bound: where nothing else helps, a unit ends.
        weightings.push_back(
            {LayoutLabel::fewest_moves, Objective::moved_share, 0.05, 0.1, 0.02, 0.005, 0.0});
        weightings.back().moved = 3.0;
    }
    if (round)
        for (Weighting& weighting : weightings) weighting.winding = 1.0;
    // Borders along streets are what people see; severance alone does not ask for them.
    for (Weighting& weighting : weightings)
        if (weighting.label == LayoutLabel::balanced) weighting.off_street = 1.0;
    if (objective) weightings.push_back(make_single_weighting(*objective));
    if (round) return weightings;
    for (Weighting& weighting : weightings) {
        if (weighting.objective == Objective::compactness) weighting.objective = Objective::cut_length;
        weighting.border += weighting.roundness;
        weighting.roundness = 0.0;
    }
    return weightings;
}

double cost(const UnitSums& unit, const Scale& scale, const Weighting& weighting) {
    double sum =
        weighting.units + weighting.deviation * std::abs(scale.demand.deviation(unit.weight)) +
        weighting.severance * unit.severance / scale.unit_severance +
        (weighting.border * unit.perimeter - weighting.off_street * unit.off_street) / scale.unit_perimeter;
    if (weighting.roundness > 0.0 || weighting.winding > 0.0) {
        const double round = roundness(unit);
        sum += weighting.roundness * (1.0 - round) * unit.area / scale.unit_area +
               weighting.winding * std::max(0.0, 1.0 - round / least_roundness);
    }
    if (weighting.moved > 0.0 && scale.unit_start > 0.0)
        sum += weighting.moved * unit.moved / scale.unit_start;
    const double over = scale.demand.excess(unit.weight);
    if (over > 0.0) sum += violation_penalty + excess_penalty * over;
    if (unit.straddles > 0) sum += straddle_penalty;
    return sum + conflict_penalty * unit.conflicts;
}

}  // namespace lifang
