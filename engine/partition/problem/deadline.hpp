#pragma once

#include "core/run.hpp"

#include <atomic>
#include <chrono>

namespace lifang {

/// When the partition stage has to end. The clock is only a limit: what is done before it depends on the
/// input alone.
struct Deadline {
    const Run* run;
    std::chrono::steady_clock::time_point end;
    /// Set once anybody was told that the time is over: work was left undone, and another run may leave other
    /// work undone. May be null.
    std::atomic<bool>* reached = nullptr;

    /// True once the time is over; throws Error(interrupted) when a stop was asked for.
    bool is_over() const;
    bool has_passed() const noexcept;  ///< the same, and never throws
};

}  // namespace lifang
