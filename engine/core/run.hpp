#pragma once

#include "core/message.hpp"
#include "core/stage.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <stop_token>

namespace lifang {

/// Listens to a run: the command line draws progress bars, the viewer moves a slider, tests stay silent.
/// Calls come from any thread, one at a time per stage.
class Listener {
  public:
    virtual ~Listener() = default;
    virtual void on_begin(Stage, std::size_t /*items, 0 when unknown*/) {}
    virtual void on_progress(Stage, std::size_t /*done*/) {}
    virtual void on_end(Stage, std::size_t /*items*/, std::chrono::duration<double> /*took*/) {}
    /// An anytime stage has a better answer to a question: its value, and what no answer is below (−∞ where
    /// that is not known). A stage with several questions tells of each by itself.
    virtual void on_answer(Stage, double /*value*/, double /*bound*/) {}
    virtual void on_note(const Message& /*one line for the log*/) {}
};

/// What every stage is given beside its data: who listens, how to stop, how many threads, which seed.
/// The result of a stage depends on its data, options and the seed, never on the threads or the clock,
/// save where a time limit is asked for.
class Run {
  public:
    explicit Run(Listener* listener = nullptr, int threads = 0, std::uint64_t seed = 1);
    /// A part of this run with a seed of its own: the same listener and threads, and both are stopped
    /// together.
    Run with_seed(std::uint64_t seed) const;

    int threads() const { return threads_; }
    std::uint64_t seed() const { return seed_; }
    Listener& listener() const { return *listener_; }
    std::stop_token stop_token() const { return stop_.get_token(); }
    void request_stop() { stop_.request_stop(); }

    /// Throws Error(interrupted) once a stop was asked for. Stages call it between items, at least every 100
    /// ms.
    void check_stop() const;
    void note(const Message& line) const { listener_->on_note(line); }

  private:
    Listener* listener_;
    int threads_;
    std::uint64_t seed_;
    std::stop_source stop_;
};

/// Announces a stage for as long as it lives: begin on construction, end on destruction.
class StageProgress {
  public:
    StageProgress(const Run& run, Stage stage, std::size_t items);
    ~StageProgress();
    StageProgress(const StageProgress&) = delete;
    StageProgress& operator=(const StageProgress&) = delete;

    /// `done` items of the stage are finished; also the place where a stop is noticed.
    void advance(std::size_t done);
    /// One item more is finished, whichever thread finished it. The listener hears rising numbers, one at a
    /// time and at most a few hundred of them, the last item always among them.
    void count_item();

  private:
    void tell(std::size_t done);

    const Run& run_;
    Stage stage_;
    std::size_t items_;
    std::chrono::steady_clock::time_point start_;
    std::atomic<std::size_t> done_ = 0;
    std::mutex telling_;
    std::size_t told_ = 0;
};

}  // namespace lifang
