#pragma once

#include "cli/plan_json.hpp"
#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// The older layout of a plan that redraws one, and what each layout keeps of it; empty without.
std::string describe_start(const Plan& plan, Language language);

/// Who does not keep the unit in a layout, and why: a row a compound; empty where nobody moves.
std::string tabulate_moves(const Plan& plan, const PlannedLayout& layout, Language language);

Json start_json(const Plan& plan);  ///< null without an older layout
Json moves_json(const Plan& plan, const PlannedLayout& layout);

}  // namespace lifang
