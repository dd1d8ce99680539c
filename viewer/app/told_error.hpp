#pragma once

#include "cli/visible.hpp"
#include "core/error.hpp"

#include <iostream>

namespace lifang {

/// On stderr: where, what, and what to do. Returns what the program ends with then.
inline ExitCode tell(const Error& error, Language language) {
    std::cerr << visible(error.where(language)) << ": " << visible(error.problem(language)) << '\n';
    const std::string advice = error.advice(language);
    if (!advice.empty()) std::cerr << visible(advice) << '\n';
    return error.code();
}

}  // namespace lifang
