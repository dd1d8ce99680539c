#pragma once

#include "evaluate/ground/district_view.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/layout/membership.hpp"
#include "evaluate/layout/unit_names.hpp"
#include "evaluate/retention/retention.hpp"

namespace lifang {

/// What a layout keeps of the older one that the view knows.
Retention measure_retention(const DistrictView& view, const Membership& membership);

/// Units that go on keep id, code and name, and new ones have such as no older unit had. In the layout's
/// order.
KeptNames keep_start_names(const StartLayout& start, const Retention& retention);

/// The figures of retention and the list of who moves and why, of a layout whose units have their names.
void tell_retention(const DistrictView& view, const Membership& membership, const Retention& retention,
                    const Demand& demand, PlannedLayout& layout);

}  // namespace lifang
