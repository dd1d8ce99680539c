#pragma once

#include "core/error.hpp"

#include <span>
#include <string_view>

namespace lifang {

/// An exit code as programs and people are told of it.
struct ExitCodeWords {
    ExitCode code;
    std::string_view name;  ///< in JSON
    Text meaning;
};

/// All of them, in the order of their numbers.
std::span<const ExitCodeWords> list_exit_codes();

std::string_view name_of(ExitCode code);

}  // namespace lifang
