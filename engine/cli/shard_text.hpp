#pragma once

#include "cli/plan_json.hpp"
#include "shards/plan_shards.hpp"

#include <string>

namespace lifang {

/// What a planner has to know of a city's division: districts that are one, and what lies in none. A line each.
std::string describe_division(const ShardPlan& plan, Language language);

/// The districts that are one, of `plan-shards --json`.
Json joined_json(const ShardPlan& plan);

}  // namespace lifang
