#pragma once

#include "cli/commands.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// How a command and its options are told to people: on the screen, in docs/cli.md, on manual pages.

/// "none|community" → its words; a word that is empty is left out.
std::vector<std::string_view> alternatives(std::string_view metavar);

/// The words it is called by: "lifang plan"; of a program without commands, whose only one has no name, its
/// own.
std::string called_by(std::string_view program, const Command& command);

/// "lifang plan [INPUT...] -o PLAN.gpkg [options]".
std::string usage_line(std::string_view program, const Command& command, Language language);

/// "-o, --output PLAN.gpkg".
std::string spelled(const Option& option);

/// What it means, with its default, whether it may be repeated and whether it is required.
std::string explained(const Option& option, Language language);

}  // namespace lifang
