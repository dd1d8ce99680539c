#pragma once

#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// The things of a plan by the words people use for them. Each throws Error(usage) that names the word and
/// what comes nearest, or what there is.
const PlannedLayout& require_layout(const Plan& plan, const std::string& key,
                                    const std::string& option = "--layout");  ///< that named it
UnitId require_unit(const PlannedLayout& layout, const std::string& word);    ///< by id or code
CompoundId require_compound(const Plan& plan, const std::string& word);  ///< by id, or by a name of its own

/// The id of a unit of a layout; new1, new2 … for numbers beyond it, empty for no_unit.
std::string unit_name(const PlannedLayout& layout, UnitId unit);

}  // namespace lifang
