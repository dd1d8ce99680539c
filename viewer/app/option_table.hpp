#pragma once

#include "cli/program.hpp"

namespace lifang {

/// The viewer's options, declared once, as those of `lifang` are: parsing, --help, the manual page and the
/// completion of shells are made from them.
Program viewer_program();

}  // namespace lifang
