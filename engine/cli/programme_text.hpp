#pragma once

#include "cli/plan_json.hpp"

#include <string>

namespace lifang {

/// The programme of a layout for people: units in their order with what speaks for them, batches with what
/// they cost, who waits for more money, and the compounds that can come in later.
std::string describe_programme(const Plan& plan, const PlannedLayout& layout, Language language);

/// "programme": every unit with all parts; "batches"; "project_store".
Json programme_json(const Plan& plan, const PlannedLayout& layout);

}  // namespace lifang
