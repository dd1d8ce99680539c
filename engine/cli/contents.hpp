#pragma once

#include "cli/option.hpp"

namespace lifang {

/// What the text of an option names, so that a form can offer the right field for it: "layers" (of vector
/// data), "table", "plan", "file" to read, "new_plan", "new_file" (a file or folder to write), "crs", or
/// "text". It follows from the `metavar`.
std::string_view content_of(const Option& option);

}  // namespace lifang
