#pragma once

#include "cli/commands.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace lifang {

/// A program as shells and manual pages are told of it.
struct Program {
    std::string_view name;
    Text summary;
    std::vector<const Option*> options;  ///< in the place of a command
    std::span<const Command> commands;   ///< a single one without a name: there is nothing to choose

    bool has_commands() const { return commands.size() != 1 || !commands.front().name.empty(); }
};

/// The program `lifang`.
Program lifang_program();

}  // namespace lifang
