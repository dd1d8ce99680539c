#pragma once

#include "cli/plan_json.hpp"
#include "pipeline/session/step_effect.hpp"

#include <string>

namespace lifang {

/// The two faces of what a step does to a layout. For people: figures before and after, units, who goes
/// where, what is outside the bounds, and what was moved for rules. In JSON also where units break, and which
/// rules do.
std::string describe(const StepEffect& effect, const std::vector<Compound>& compounds, Language language);
Json to_json(const StepEffect& effect, const std::vector<Compound>& compounds);

/// Whose owners have to agree to a merger, and where it would break a unit.
std::string describe_consents(const StepEffect& effect, const std::vector<Compound>& compounds,
                              Language language);
Json consents_json(const StepEffect& effect, const std::vector<Compound>& compounds);

/// The line that says under which key a layout was stored.
std::string tell_stored(const std::string& layout_key, Language language);

}  // namespace lifang
