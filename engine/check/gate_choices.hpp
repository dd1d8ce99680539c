#pragma once

#include "check/layout_rows.hpp"
#include "check/plan_rows.hpp"
#include "check/report.hpp"

#include <string_view>
#include <vector>

namespace lifang::checking {

/// The rows of one unit.
struct GatesOfUnit {
    const UnitRow& unit;
    const std::vector<const GateRow*>& gates;
    const std::vector<const EntranceRow*>& entrances;
};

/// Whether somebody closed one of a unit's gates and its row says that this need is not kept.
bool is_closed_against(const std::vector<const GateRow*>& gates, std::string_view need);

/// What rows say of gates that people chose: only what was closed by choice is closed against a need; that
/// need is not kept; and what the policy asks for without a choice against it is.
void check_gate_choices(const PlanRows& plan, const LayoutRow& layout, const GatesOfUnit& of, Report& report);

}  // namespace lifang::checking
