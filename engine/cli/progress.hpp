#pragma once

#include "cli/console.hpp"
#include "core/run.hpp"
#include "pipeline/pipeline.hpp"

#include <chrono>
#include <mutex>

namespace lifang {

/// Shows a run on stderr: on a terminal a bar for the stage under way, redrawn at most ten times a second;
/// everywhere one plain line per finished stage. For a program (`run --progress`) lines of JSON in the place
/// of the bar.
class Progress : public Listener {
  public:
    explicit Progress(Console& console);
    ~Progress() override;

    void on_begin(Stage stage, std::size_t items) override;
    void on_progress(Stage stage, std::size_t done) override;
    void on_end(Stage stage, std::size_t items, std::chrono::duration<double> took) override;
    void on_answer(Stage stage, double value, double bound) override;
    void on_note(const Message& line) override;

    /// From now on every better answer of an anytime search is a line: its value, the bound, the seconds.
    void show_answers() { shows_answers_ = true; }

    /// "load        1,277 buildings, 383 roads  0.42 s".
    void show(const StageTiming& timing);

  private:
    using Clock = std::chrono::steady_clock;

    void draw(std::size_t done);
    void tell_program(std::size_t done) const;
    void clear();

    Console& console_;
    const bool for_program_;
    const bool terminal_;
    std::mutex mutex_;
    Stage stage_ = Stage::load;
    std::size_t items_ = 0;
    Clock::time_point start_;
    Clock::time_point drawn_;
    bool bar_is_on_ = false;
    bool shows_answers_ = false;
};

}  // namespace lifang
