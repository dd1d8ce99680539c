#pragma once

#include "core/run.hpp"

#include <atomic>
#include <string>
#include <thread>

namespace lifang {

/// Turns Ctrl-C, SIGTERM and SIGHUP into a stop of the run for as long as it lives. The run ends by itself
/// within moments; where one long call of an outside library keeps it from noticing for a second, the program
/// ends at once with exit code 130, which loses nothing while nothing is being written. A second Ctrl-C does
/// not wait, but for a database to be as it was. Temporary files are removed either way. One object at a
/// time.
class Interrupts {
  public:
    /// `last_words` are told where the program ends at once.
    Interrupts(Run& run, std::string last_words);
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// From here on a file is being written: the program waits for the run to tidy up.
    void begin_writing() { work_ = Work::writing; }
    /// From here on a file is being changed in place: a second Ctrl-C waits for it too.
    void begin_changing() { work_ = Work::changing; }

  private:
    enum class Work { reading, writing, changing };
    void watch(std::stop_token done);

    Run& run_;
    const std::string last_words_;
    std::atomic<Work> work_ = Work::reading;
    std::jthread watcher_;
};

}  // namespace lifang
