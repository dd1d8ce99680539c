#include "milp/silent_output.hpp"

#include <cstdio>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace lifang {
namespace {

std::mutex guard;
int running = 0;
int saved = -1;

}  // namespace

SilentOutput::SilentOutput() {
    const std::lock_guard lock(guard);
    if (running++ > 0) return;
    std::fflush(stdout);
    saved = dup(STDOUT_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, STDOUT_FILENO);
    close(nowhere);
}

SilentOutput::~SilentOutput() {
    const std::lock_guard lock(guard);
    if (--running > 0) return;
    std::fflush(stdout);
    if (saved < 0) return;
    dup2(saved, STDOUT_FILENO);
    close(saved);
}

}  // namespace lifang
