#pragma once

#include "cli/program.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// The manual page of a program, in the language of troff's macros "man": what it is for, its commands and
/// options. Where it has none to choose, the options of its single command.
std::string make_manual(const Program& program, Language language);

/// The manual page of one command.
std::string make_manual(std::string_view program, const Command& command, Language language);

}  // namespace lifang
