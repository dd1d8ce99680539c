#pragma once

#include "core/issue.hpp"
#include "partition/component/component.hpp"
#include "partition/component/unit_limit.hpp"
#include "partition/graph/layout.hpp"
#include "partition/objective/weighting.hpp"

#include <vector>

namespace lifang {

/// What is known of a component's bounds beside its arithmetic.
enum class Feasibility { unknown, proven, refuted };

/// Writes a violation for each unit outside the demand, with why nothing better was possible, and one issue
/// per component and kind into `issues` (once for all layouts that break the same rule there). Codes:
/// unit_below_min, unit_above_max; of the issue also no_unit_count_fits and no_division_fits.
/// Returns by component whether the layout breaks a bound in it.
std::vector<char> explain_violations(const AtomGraph& graph, const Demand& demand,
                                     const std::vector<Component>& components,
                                     const std::vector<Feasibility>& feasibility, Layout& layout,
                                     Issues& issues);

/// Writes a violation `straddles_road` for each unit that lies on both sides of what limits units, with why:
/// a part of it would be below the minimum otherwise, rules keep its atoms together, or the search found
/// nothing better. Marks its component in `broken`. `graph` is the limited one.
void explain_straddles(const AtomGraph& graph, const Demand& demand, const std::vector<Component>& components,
                       const std::vector<Crossing>& crossings, Layout& layout, std::vector<char>& broken);

}  // namespace lifang
