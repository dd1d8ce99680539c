#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/interrupts.hpp"
#include "cli/progress.hpp"
#include "core/run.hpp"

namespace lifang {

/// What a command that works for a while needs around it: threads and seed as asked, progress, Ctrl-C.
struct Job {
    Job(const Arguments& arguments, Console& console, std::uint64_t seed = 1);

    Progress progress;
    Run run;
    Interrupts interrupts;
};

}  // namespace lifang
