#pragma once

#include "app/page_check.hpp"

namespace lifang {

/// Goes through the viewer's main actions as a user would: open, switch layouts, point, select, zoom, change
/// the language. Prints a line for each thing verified; internal when one did not hold.
ExitCode run_self_test(const Screen& screen);

}  // namespace lifang
