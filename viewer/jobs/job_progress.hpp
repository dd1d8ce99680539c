#pragma once

#include "core/run.hpp"

#include <functional>
#include <mutex>
#include <optional>

namespace lifang {

/// How far the run of a job is: told by its threads, read by the window's.
class JobProgress : public Listener {
  public:
    struct State {
        std::optional<Stage> stage;  ///< the one that began last; empty before the first
        double share = -1.0;         ///< of that stage, 0…1; −1: not known
    };

    /// `on_news` is called from any thread, once until state() has been asked for.
    explicit JobProgress(std::function<void()> on_news) : on_news_(std::move(on_news)) {}

    State state();

    void on_begin(Stage stage, std::size_t items) override;
    void on_progress(Stage stage, std::size_t done) override;

  private:
    void tell(const State& state);

    std::function<void()> on_news_;
    std::mutex mutex_;
    State state_;
    std::size_t items_ = 0;
    bool is_told_ = false;
};

}  // namespace lifang
