#include "partition/objective/aim.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

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

std::string_view label_of(Objective objective) {
    switch (objective) {
        case Objective::max_abs_deviation:
        case Objective::mean_abs_deviation:
            return "most_even";
        case Objective::severance:
            return "fewest_roads_inside";
        case Objective::cut_length:
        case Objective::compactness:
            return "most_compact";
        case Objective::units:
            return "fewest_units";
    }
    return "balanced";
}

Aim make_single_aim(Objective objective) {
    Aim aim{label_of(objective), objective};
    if (label_of(objective) == "most_even") aim.deviation = 1.0;
    if (objective == Objective::severance) aim.severance = 1.0;
    if (objective == Objective::compactness) aim.roundness = 1.0;
    if (objective == Objective::cut_length) aim.border = 1.0;
    if (objective == Objective::units) aim.units = 1.0;
    return aim;
}

std::vector<Aim> make_aims(const Scale& scale, std::optional<Objective> objective) {
    // columns: deviation, severance, roundness, border, units
    const bool round = scale.unit_area > 0.0;
    std::vector<Aim> aims = {
        {"balanced", Objective::mean_abs_deviation, 1.0, 2.0, 0.4, 0.1, 0.0},
        {"most_even", Objective::mean_abs_deviation, 1.0, 0.02, 0.01, 0.002, 0.0},
        {"fewest_roads_inside", Objective::severance, 0.02, 1.0, 0.01, 0.002, 0.0},
        {"most_compact", Objective::compactness, 0.02, 0.02, 1.0, 0.002, 0.0},
        {"fewest_units", Objective::units, 0.05, 0.2, 0.05, 0.02, 1.0},
        {"balanced", Objective::mean_abs_deviation, 0.4, 4.0, 0.4, 0.1, 0.0},
        {"balanced", Objective::mean_abs_deviation, 1.0, 1.0, 1.0, 0.2, 0.0},
    };
    if (round)
        for (Aim& aim : aims) aim.winding = 1.0;
    // Borders along streets are what people see; severance alone does not ask for them.
    for (Aim& aim : aims)
        if (aim.label == "balanced") aim.off_street = 1.0;
    if (objective) aims.push_back(make_single_aim(*objective));
    if (round) return aims;
    for (Aim& aim : aims) {
        if (aim.objective == Objective::compactness) aim.objective = Objective::cut_length;
        aim.border += aim.roundness;
        aim.roundness = 0.0;
    }
    return aims;
}

double excess(const UnitSums& unit, const Scale& scale) {
    const double slack = 1e-9 * scale.demand.target;
    const double above = unit.weight - scale.demand.max, below = scale.demand.min - unit.weight;
    const double worst = std::max(above, below);
    return worst > slack ? worst / scale.demand.target : 0.0;
}

double roundness(const UnitSums& unit) {
    if (unit.area <= 0.0 || unit.perimeter <= 0.0) return 0.0;
    return std::min(1.0, 4.0 * std::numbers::pi * unit.area / (unit.perimeter * unit.perimeter));
}

double cost(const UnitSums& unit, const Scale& scale, const Aim& aim) {
    double sum = aim.units + aim.deviation * std::abs(unit.weight / scale.demand.target - 1.0) +
                 aim.severance * unit.severance / scale.unit_severance +
                 (aim.border * unit.perimeter - aim.off_street * unit.off_street) / scale.unit_perimeter;
    if (aim.roundness > 0.0 || aim.winding > 0.0) {
        const double round = roundness(unit);
        sum += aim.roundness * (1.0 - round) * unit.area / scale.unit_area +
               aim.winding * std::max(0.0, 1.0 - round / least_roundness);
    }
    const double over = excess(unit, scale);
    if (over > 0.0) sum += violation_step + violation_slope * over;
    if (unit.straddles > 0) sum += straddle_price;
    return sum + quarrel_price * unit.quarrels;
}

}  // namespace lifang
