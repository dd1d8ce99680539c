#pragma once

#include "cli/commands.hpp"
#include "cli/plan_json.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A command with what it is given, as `run` reads it:
///
///     {"command": "plan", "inputs": {"input": ["district.gpkg"], "output": "plan.gpkg", "target": 100000}}
///
/// Keys are those of key_of(); a flag is true or false, what may be repeated a list; null is the same as
/// leaving it out. Steps of an edit, whose order matters, are a list of their own: "steps": [{"move":
/// "C045=u11"}, {"lock": "C045"}].
struct ScenarioWords {
    const Command* command = nullptr;
    std::vector<std::string> words;  ///< behind the command's name, as on a line
    Json inputs;                     ///< as given
};

/// Throws Error(usage) for keys that the command does not have, with the one that was probably meant, and for
/// values of another type, with where they stand; Error(input) when `text` is not JSON. `source` for
/// messages; `output`, where it is not empty, takes the place of the scenario's own.
ScenarioWords read_scenario(const std::string& text, const std::string& source, const std::string& output);

/// The words of a line as a scenario.
Json make_scenario_json(const Command& command, const std::vector<std::string>& words);

}  // namespace lifang
