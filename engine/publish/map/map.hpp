#pragma once

#include "publish/plan/plan.hpp"

#include <string>

namespace lifang {

/// The map of one layout as SVG text: units, compounds, roads by class, rail, water, labels, scale bar,
/// legend.
std::string draw_map(const Plan& plan, const PlannedLayout& layout, const std::string& language);

}  // namespace lifang
