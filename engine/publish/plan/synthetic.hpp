#pragma once

#include "publish/plan/plan.hpp"

namespace lifang {

/// Whether an input calls itself made up: nobody shall take a demonstration for a real district.
bool is_synthetic(const Plan& plan);

}  // namespace lifang
