#pragma once

#include "check/schema.hpp"

#include <vector>

namespace lifang::checking {

/// The tables that came to the plan file after its first version; each may lack. What check reads of them has
/// a rule here, so that none is taken for what it is not: one without a geometry has no shape to read.
std::vector<TableRule> added_tables();

}  // namespace lifang::checking
