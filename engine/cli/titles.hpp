#pragma once

#include "cli/commands.hpp"

namespace lifang {

/// What forms that other programs make of a command put over it and beside each field, a few words; `help`
/// explains. Empty where there is none: for what no scenario can have.
Text title_of(const Command& command);
Text title_of(const Option& option);

}  // namespace lifang
