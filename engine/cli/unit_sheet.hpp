#pragma once

#include "cli/plan_json.hpp"
#include "core/words.hpp"

#include <string>

namespace lifang {

/// One unit on one sheet: its figures, gates, ways out, inventory and account. What no stage knows has no
/// section.
std::string describe_unit(const Plan& plan, const PlannedLayout& layout, UnitId unit, Language language);

/// The figures of `to_json`, and "gates_at", "entrances", "inventory", "money".
Json unit_sheet_json(const Plan& plan, const PlannedLayout& layout, UnitId unit);

}  // namespace lifang
