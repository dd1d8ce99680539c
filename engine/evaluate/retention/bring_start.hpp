#pragma once

#include "district/district.hpp"
#include "evaluate/retention/start_layout.hpp"

namespace lifang {

/// Tells the optimizer's atoms the units they had: each with its share of the households that were in any.
void bring_start(const StartLayout& start, const std::vector<Compound>& compounds, District& district);

}  // namespace lifang
