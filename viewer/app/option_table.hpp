#pragma once

#include "cli/program.hpp"

namespace lifang {

/// The viewer as shells and manual pages are told of it: one command without a name, with all options.
Program viewer_program();

}  // namespace lifang
