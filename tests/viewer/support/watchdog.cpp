#include "support/watchdog.hpp"

#include <algorithm>
#include <utility>

namespace lifang::testing {

Watchdog::Watchdog() {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Watchdog::look);
    since_last_.start();
    timer_.start(2);
}

double Watchdog::take_longest_stall() {
    look();
    return std::exchange(longest_ms_, 0.0);
}

void Watchdog::look() {
    longest_ms_ = std::max(longest_ms_, static_cast<double>(since_last_.nsecsElapsed()) / 1e6);
    since_last_.start();
}

}  // namespace lifang::testing
