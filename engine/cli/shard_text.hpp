#pragma once

#include "cli/plan_json.hpp"
#include "shards/merge_shards.hpp"
#include "shards/plan_shards.hpp"

#include <string>

namespace lifang {

/// What a planner has to know of a city's division: districts that are one, those that are
/// empty, and what lies in none. A line each.
std::string describe_division(const ShardPlan& plan, Language language);

/// Districts with nothing to plan, in a line; empty where there are none.
std::string describe_without_units(const MergedCity& city, Language language);

/// The districts that are one, of `plan-shards --json`.
Json joined_json(const ShardPlan& plan);

}  // namespace lifang
