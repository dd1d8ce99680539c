#pragma once

#include "core/issue.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "load/site/site.hpp"

namespace lifang {

/// What an office has to know of the gates of a layout's units, each at a point inside the unit: those that
/// stay open because of old-town back streets, those whose compounds have no way to a gate, those whose
/// number of gates is not proven to be the least, and those whose chosen gates do not keep the policy.
Issues tell_enclosures(const PlannedLayout& layout, const std::vector<Compound>& compounds);

/// Choices that a layout could not take over: the compound is in no unit, or its unit has no gate there.
Issues tell_lost_choices(const PlannedLayout& layout, const std::vector<ChosenGate>& chosen,
                         const std::vector<Compound>& compounds);

}  // namespace lifang
