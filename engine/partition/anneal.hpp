#pragma once

#include "core/random.hpp"
#include "core/run.hpp"
#include "partition/division.hpp"

#include <atomic>
#include <chrono>
#include <optional>

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

/// Divides one component: a tree cut (or `start`), then shifts, swaps and recuts under a falling temperature
/// (Kirkpatrick, Gelatt, Vecchi 1983), `proposals_per_node` in all. Returns the best division met by `cost`.
UnitNumbers anneal(const Component& component, const Scale& scale, const Aim& aim, const UnitNumbers* start,
                   int proposals_per_node, Random& random, const Deadline& deadline);

}  // namespace lifang
