#pragma once

#include "district/district.hpp"
#include "load/site/site.hpp"
#include "publish/plan/plan.hpp"

namespace lifang {

/// Takes compounds out of scope, as `isolated`, that can join nobody and have too little floor area for a
/// unit of their own (profile `isolated_max_m2`, and less than the demand's minimum). One warning for each
/// group says what shuts it in. A compound that a rule names keeps its group in. Empty when there are none;
/// else the district has to be made anew.
Issues leave_out_isolated(const Site& site, const District& district, const Demand& demand,
                          const Constraints& constraints, const std::vector<PlanConstraint>& rules,
                          std::vector<Compound>& compounds);

}  // namespace lifang
