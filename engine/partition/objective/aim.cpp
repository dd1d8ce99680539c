#include "partition/objective/aim.hpp"

#include <algorithm>
#include <cmath>

namespace lifang {
namespace {

// The wishes sum to a few per unit. A step over a bound has a price of its own, so that the search does not
// buy ten slight violations with one great one; the slope leads it back.
constexpr double violation_step = 4.0;
constexpr double violation_slope = 20.0;
constexpr double quarrel_price = 100.0;
// Less than a bound: a unit crosses a main road rather than stay too small.
constexpr double straddle_price = 3.0;

}  // namespace

Scale make_scale(const AtomGraph& graph, const Demand& demand) {
    Scale scale;
    scale.demand = demand;
    double weight = 0.0, area = 0.0, length = 0.0, severance = 0.0;
    for (const Atom& atom : graph.atoms) weight += atom.weight, area += atom.area;
    for (const Link& link : graph.links) length += link.length, severance += link.severance;
    const double units = std::max(1.0, weight / demand.target);
    scale.unit_area = area / units;
    if (length > 0.0) scale.unit_perimeter = 2.0 * length / units;
    if (severance > 0.0) scale.unit_severance = severance / units;
    return scale;
}

Aim make_single_aim(Objective objective) {
    const ObjectiveTraits& traits = traits_of(objective);
    Aim aim{traits.label, objective};
    aim.*traits.weight = 1.0;
    return aim;
}

std::vector<Aim> make_aims(const Scale& scale, std::optional<Objective> objective) {
    // columns: deviation, severance, roundness, border, units
    const bool round = scale.unit_area > 0.0;
    std::vector<Aim> aims = {
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 1.0, 2.0, 0.4, 0.1, 0.0},
        {LayoutLabel::most_even, Objective::mean_abs_deviation, 1.0, 0.02, 0.01, 0.002, 0.0},
        {LayoutLabel::fewest_roads_inside, Objective::severance, 0.02, 1.0, 0.01, 0.002, 0.0},
        {LayoutLabel::most_compact, Objective::compactness, 0.02, 0.02, 1.0, 0.002, 0.0},
        {LayoutLabel::fewest_units, Objective::units, 0.05, 0.2, 0.05, 0.02, 1.0},
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 0.4, 4.0, 0.4, 0.1, 0.0},
        {LayoutLabel::balanced, Objective::mean_abs_deviation, 1.0, 1.0, 1.0, 0.2, 0.0},
    };
    if (round)
        for (Aim& aim : aims) aim.winding = 1.0;
    // Borders along streets are what people see; severance alone does not ask for them.
    for (Aim& aim : aims)
        if (aim.label == LayoutLabel::balanced) aim.off_street = 1.0;
    if (objective) aims.push_back(make_single_aim(*objective));
    if (round) return aims;
    for (Aim& aim : aims) {
        if (aim.objective == Objective::compactness) aim.objective = Objective::cut_length;
        aim.border += aim.roundness;
        aim.roundness = 0.0;
    }
    return aims;
}

double cost(const UnitSums& unit, const Scale& scale, const Aim& aim) {
    double sum = aim.units + aim.deviation * std::abs(scale.demand.deviation(unit.weight)) +
                 aim.severance * unit.severance / scale.unit_severance +
                 (aim.border * unit.perimeter - aim.off_street * unit.off_street) / scale.unit_perimeter;
    if (aim.roundness > 0.0 || aim.winding > 0.0) {
        const double round = roundness(unit);
        sum += aim.roundness * (1.0 - round) * unit.area / scale.unit_area +
               aim.winding * std::max(0.0, 1.0 - round / least_roundness);
    }
    const double over = scale.demand.excess(unit.weight);
    if (over > 0.0) sum += violation_step + violation_slope * over;
    if (unit.straddles > 0) sum += straddle_price;
    return sum + quarrel_price * unit.quarrels;
}

}  // namespace lifang
