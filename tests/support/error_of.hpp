#pragma once

#include "core/error.hpp"

namespace lifang::testing {

/// The error `work` ends with; a failed check when it does not.
template <class Work>
Error error_of(const Work& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return Error(ExitCode::done, "", Message::verbatim("no error was thrown"));
}

}  // namespace lifang::testing
