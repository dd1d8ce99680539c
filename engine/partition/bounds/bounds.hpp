#pragma once

#include "partition/component/division.hpp"
#include "partition/enumeration/all_divisions.hpp"
#include "partition/enumeration/subsets.hpp"
#include "partition/graph/layout.hpp"

#include <vector>

namespace lifang {

/// What no division of a component can undercut. Each figure holds for every connected division that keeps
/// the rules (`strict`), or for every connected division at all (not strict).
struct ComponentBounds {
    std::vector<double> deviation_sum;  ///< by number of units − first_count; infinite: no such division
    int first_count = 1;
    double max_deviation = 0.0;
    double severance = 0.0;
    double perimeter = 0.0;       ///< Σ over units
    double roundness_area = 0.0;  ///< Σ roundness · area, from above
};

/// From weight arithmetic, forests and, where given (null where not), all sets or all divisions.
ComponentBounds bound_component(const Component& component, const Scale& scale, const ExactSolver* exact,
                                bool strict, const AllDivisions* all = nullptr);

/// The bound of one figure of a whole layout: below, for compactness above. `outer_length`: Σ over atoms.
double bound_layout(Objective objective, const std::vector<const ComponentBounds*>& parts,
                    const std::vector<Component>& components, const Demand& demand, double outer_length);

}  // namespace lifang
