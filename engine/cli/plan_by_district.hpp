#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"

namespace lifang {

/// 'plan --by': a city, one district after the other, as one plan. Returns the exit code.
int run_plan_by_district(const Arguments& arguments, Console& console);

}  // namespace lifang
