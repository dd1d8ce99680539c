#pragma once

#include "publish/plan/plan.hpp"
#include "publish/report/html.hpp"

#include <vector>

namespace lifang {

/// What is known of compounds, one a row: floor area and what it rests on, buildings, people, age,
/// management.
HtmlTable tabulate_compounds(const Plan& plan, const std::vector<CompoundId>& compounds, Language language);

}  // namespace lifang
