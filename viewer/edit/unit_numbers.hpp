#pragma once

#include "pipeline/session/step.hpp"

#include <vector>

namespace lifang {

/// A step whose units are those of a layout that is shown, by the numbers they have in the session.
/// `numbers`: by UnitId of the layout. Throws std::out_of_range for a unit that the layout does not have.
Step number_units(Step step, const std::vector<UnitId>& numbers);

}  // namespace lifang
