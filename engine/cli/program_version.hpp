#pragma once

#include "core/words.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// What `--version` tells, a line each: the program's version; its build; the libraries that it runs with.
/// A commit is told where the program was built from a clone of the sources, without sanitizers.
/// `more` names further libraries: "Qt 6.4.2".
std::string explain_version(std::string_view program, Language language, std::string_view more = {});

}  // namespace lifang
