#pragma once

#include "cli/plan_json.hpp"
#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// The units of a layout with mode, money per month and in sum, and what would change the mode of each; empty
/// where no unit has a mode or an account.
std::string tabulate_money(const PlannedLayout& layout, Language language);

/// "mode_advice", "money" (its lines per month) and "money_years" of a unit.
void add_money_json(Json& json, const Unit& unit);

}  // namespace lifang
