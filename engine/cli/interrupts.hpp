#pragma once

#include "core/run.hpp"

#include <atomic>
#include <thread>

namespace lifang {

/// Turns Ctrl-C and SIGTERM into a stop of the run for as long as it lives. The run ends by itself within
/// moments; where one long call of an outside library keeps it from noticing for a second, the program ends
/// at once with exit code 130, which loses nothing while nothing is being written. A second Ctrl-C never
/// waits. One object at a time.
class Interrupts {
  public:
    explicit Interrupts(Run& run);
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// From here on a file is being written: the program waits for the run to tidy up.
    void begin_writing() { writing_ = true; }

  private:
    void watch(std::stop_token done);

    Run& run_;
    std::atomic<bool> writing_ = false;
    std::jthread watcher_;
};

}  // namespace lifang
