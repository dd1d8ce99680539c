#pragma once

#include "cli/program.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// Scripts that complete a program's commands, options, choices and file names, one for each shell. What they
/// offer is written in them: a press of Tab starts no program of ours.
std::string complete_in_bash(const Program& program);
std::string complete_in_zsh(const Program& program, Language language);
std::string complete_in_fish(const Program& program, Language language);

/// The script for "bash", "zsh" or "fish".
std::string complete_in(std::string_view shell, const Program& program, Language language);

}  // namespace lifang
