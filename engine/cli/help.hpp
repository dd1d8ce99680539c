#pragma once

#include "cli/commands.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// The texts of 'lifang help' and of --help, all made from the command list and the option table.
std::string explain_program(Language language);
std::string explain_command(std::string_view program, const Command& command, Language language);

/// What 'lifang export -f' takes.
std::string explain_formats(Language language);

/// The option tables of docs/cli.md.
std::string explain_in_markdown(Language language);

}  // namespace lifang
