#pragma once

#include "partition/component/division.hpp"
#include "partition/enumeration/all_divisions.hpp"
#include "partition/enumeration/subsets.hpp"
#include "partition/objective/objective.hpp"

#include <array>
#include <vector>

namespace lifang {

/// What no division of a component can undercut. Each holds for every connected division that keeps the rules
/// (`strict`), or for every connected division at all (not strict).
struct ComponentBounds {
    std::vector<double> deviation_sum;  ///< by number of units − first_count; infinite: no such division
    int first_count = 1;
    /// What the costs of an objective come to at least.
    double& of(Objective objective) { return least[static_cast<std::size_t>(objective)]; }
    double of(Objective objective) const { return least[static_cast<std::size_t>(objective)]; }
    std::array<double, all_objectives.size()> least{};  ///< by objective
};

/// The greatest deviation that some unit has at least, by the weights of all and of the heaviest node.
double least_deviation(const Component& component, const Demand& demand, CountRange counts);

/// From weight arithmetic, forests and, where given (null where not), all sets or all divisions.
ComponentBounds bound_component(const Component& component, const Scale& scale, const SubsetProgram* subsets,
                                bool strict, const AllDivisions* all = nullptr);

/// The bound of one figure of a whole layout: below, for compactness above. `outer_length`: Σ over atoms.
double bound_layout(Objective objective, const std::vector<const ComponentBounds*>& parts,
                    const std::vector<Component>& components, const Demand& demand, double outer_length);

}  // namespace lifang
