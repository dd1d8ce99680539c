#pragma once

#include "check/layout_rows.hpp"
#include "check/plan_rows.hpp"
#include "check/report.hpp"

#include <string_view>

namespace lifang::checking {

/// Whether somebody closed a gate of a unit and its row says that this need is not kept.
bool is_closed_against(const LayoutRow& layout, std::size_t unit, std::string_view need);

/// What rows say of gates that people chose: only what was closed by choice is closed against a need; that
/// need is not kept; and what the policy asks for without a choice against it is.
void check_gate_choices(const PlanRows& plan, const LayoutRow& layout, std::size_t unit, Report& report);

}  // namespace lifang::checking
