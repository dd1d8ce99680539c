#include "jobs/watchdog.hpp"

#include <algorithm>
#include <utility>

namespace lifang {

Watchdog::Watchdog() : times_("/proc/thread-self/schedstat"), waited_ms_(time_without_processor_ms()) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Watchdog::look);
    since_last_.start();
    timer_.start(2);
}

/// How long the thread has been ready to run and had no processor; 0 where the system does not tell.
double Watchdog::time_without_processor_ms() {
    double ran_ns = 0.0, waited_ns = 0.0;
    times_.clear();
    times_.seekg(0);
    return times_ >> ran_ns >> waited_ns ? waited_ns / 1e6 : 0.0;
}

double Watchdog::take_longest_stall() {
    look();
    return std::exchange(longest_ms_, 0.0);
}

void Watchdog::look() {
    const double waited = time_without_processor_ms();
    const double gap = static_cast<double>(since_last_.nsecsElapsed()) / 1e6;
    const double left_out = std::exchange(left_out_ms_, 0.0) + waited - std::exchange(waited_ms_, waited);
    longest_ms_ = std::max(longest_ms_, gap - left_out);
    since_last_.start();
}

}  // namespace lifang
