#pragma once

#include "core/run.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lifang {

/// What another program came back with.
struct ProgramResult {
    bool succeeded = false;  ///< ended by itself, with exit code 0
    std::string output;      ///< to stdout
    std::string complaints;  ///< to stderr
};

/// Runs a program of the machine, found on PATH, with words that no shell sees, nothing on stdin, and these
/// variables added to the environment. Waits for its end; when the run is to stop, the program is ended and
/// Error(interrupted) thrown. Nothing where the machine has no such program.
std::optional<ProgramResult> run_program(const std::vector<std::string>& words,
                                         const std::vector<std::pair<std::string, std::string>>& variables,
                                         const Run& run);

}  // namespace lifang
