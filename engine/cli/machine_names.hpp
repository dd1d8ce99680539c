#pragma once

#include "cli/commands.hpp"

#include <string>

namespace lifang {

/// What a scenario calls an option: "time-limit" of --time-limit, "plan" of PLAN.gpkg, "input" of INPUT.
std::string key_of(const Option& option);

/// The option of a command that a scenario means; null: none has that key.
const Option* find_by_key(const Command& command, const std::string& key);

/// Whether scenarios can have an option: how the results are told is up to who runs them.
bool is_of_scenarios(const Option& option);

/// Whether a command can be run from a scenario: not `run` itself, nor what only explains.
bool runs_scenarios(const Command& command);

}  // namespace lifang
