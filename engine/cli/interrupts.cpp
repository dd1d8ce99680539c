#include "cli/interrupts.hpp"

#include "core/error.hpp"
#include "storage/temporary.hpp"

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace lifang {
namespace {

constexpr int interrupted = static_cast<int>(ExitCode::interrupted);
constexpr int patience_ms = 900;            // "stops within a second"
constexpr int change_patience_ms = 10'000;  // a change in place ends or is undone much sooner

// A handler may do next to nothing: it writes one byte into this pipe, and a thread does the rest.
int pipe_ends[2] = {-1, -1};

extern "C" void note_signal(int) {
    const int saved = errno;
    const char byte = 's';
    [[maybe_unused]] const auto written = write(pipe_ends[1], &byte, 1);
    errno = saved;
}

/// 's' a signal, 'e' the end of the run, 0 nothing within the time.
char wait_for_byte(int timeout_ms) {
    pollfd readable{pipe_ends[0], POLLIN, 0};
    int ready = 0;
    do ready = poll(&readable, 1, timeout_ms);
    while (ready < 0 && errno == EINTR);
    char byte = 0;
    if (ready > 0 && read(pipe_ends[0], &byte, 1) == 1) return byte;
    return 0;
}

bool is_ignored(int signal) {
    struct sigaction now {};
    return sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

/// Ends the program without the run's help: what it was writing goes with it.
[[noreturn]] void end_now(const std::string& last_words) {
    remove_temporaries();
    [[maybe_unused]] const auto written = write(STDERR_FILENO, last_words.data(), last_words.size());
    _exit(interrupted);
}

}  // namespace

Interrupts::Interrupts(Run& run, std::string last_words) : run_(run), last_words_(std::move(last_words)) {
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC) != 0)
        throw std::system_error(errno, std::generic_category(), "pipe");
    watcher_ = std::jthread([this](std::stop_token done) { watch(done); });
    struct sigaction action {};
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    if (!is_ignored(SIGHUP)) sigaction(SIGHUP, &action, nullptr);  // nohup: the run outlives its terminal
}

Interrupts::~Interrupts() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (!is_ignored(SIGHUP)) std::signal(SIGHUP, SIG_DFL);
    const char byte = 'e';
    [[maybe_unused]] const auto written = write(pipe_ends[1], &byte, 1);
}

void Interrupts::watch(std::stop_token) {
    if (wait_for_byte(-1) != 's') return;
    run_.request_stop();
    char byte = wait_for_byte(patience_ms);
    if (byte == 0 && work_ != Work::reading) byte = wait_for_byte(-1);
    // Again: at once, but a database in the middle of a change is first brought back to what it was.
    while (byte == 's' && work_ == Work::changing) byte = wait_for_byte(change_patience_ms);
    if (byte != 'e') end_now(last_words_);
}

}  // namespace lifang
