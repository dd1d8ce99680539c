#pragma once

#include "core/error.hpp"

#include <iostream>

namespace lifang {

/// On stderr: where, what, and what to do. Returns what the program ends with then.
inline ExitCode tell(const Error& error, Language language) {
    std::cerr << error.where(language) << ": " << error.problem(language) << "\n"
              << error.advice(language) << "\n";
    return error.code();
}

}  // namespace lifang
