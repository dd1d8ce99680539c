#pragma once

#include "partition/graph/graph.hpp"
#include "partition/objective/objective.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Measures a unit against the demand in numbers near one, whatever the size of the graph.
struct Scale {
    Demand demand;
    double unit_area = 0.0;       ///< ground of a mean unit; 0 where no areas are known
    double unit_perimeter = 1.0;  ///< twice the length of all links ÷ the expected number of units
    double unit_severance = 1.0;  ///< severance of all links ÷ the expected number of units
    double unit_start =
        0.0;  ///< start weight of all atoms ÷ the expected number of units; 0 without an older layout
};
Scale make_scale(const AtomGraph& graph, const Demand& demand);

/// The weights of a weighted sum of objectives (Zadeh 1963). The search minimises Σ over units of `cost`.
struct Weighting {
    LayoutLabel label = LayoutLabel::trade_off;
    Objective objective;
    double deviation = 0.0;
    double severance = 0.0;
    double roundness = 0.0;
    double border = 0.0;
    double units = 0.0;
    double off_street = 0.0;  ///< of borders that follow no street
    double winding = 0.0;     ///< of units below `least_roundness`, growing to the full weight at roundness 0
    double moved = 0.0;       ///< of what does not keep its unit of an older layout
};

/// Below it units look wound around each other: a bar six times as long as wide has 0.4, a C-shaped one 0.2.
inline constexpr double least_roundness = 0.2;

/// The weightings of one run, the balanced one first, the one for `objective` alone (where given) last.
/// Without areas roundness is asked of the border length; without an older layout nothing is asked about
/// moves.
std::vector<Weighting> make_weightings(const Scale& scale, std::optional<Objective> objective);

/// All weight on one objective: what is claimed for it should not be clouded by the others.
Weighting make_single_weighting(Objective objective);

/// Breaking a bound costs more than all objectives of a unit together, a broken `apart` more than a bound.
double cost(const UnitSums& unit, const Scale& scale, const Weighting& weighting);

}  // namespace lifang
