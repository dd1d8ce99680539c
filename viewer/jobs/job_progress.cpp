#include "jobs/job_progress.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

JobProgress::State JobProgress::state() {
    const std::lock_guard lock(mutex_);
    is_told_ = false;
    return state_;
}

void JobProgress::on_begin(Stage stage, std::size_t items) {
    const std::lock_guard lock(mutex_);
    items_ = items;
    tell({stage, items > 0 ? 0.0 : -1.0});
}

void JobProgress::on_progress(Stage stage, std::size_t done) {
    const std::lock_guard lock(mutex_);
    if (items_ == 0 || state_.stage != stage) return;
    tell({stage, std::min(1.0, static_cast<double>(done) / static_cast<double>(items_))});
}

void JobProgress::tell(const State& state) {
    state_ = state;
    if (!std::exchange(is_told_, true)) on_news_();
}

}  // namespace lifang
