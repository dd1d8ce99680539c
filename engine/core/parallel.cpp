#include "core/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <mutex>

#include <tbb/parallel_for.h>
#include <tbb/partitioner.h>
#include <tbb/task_arena.h>

namespace lifang {

void for_each_item(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work) {
    std::mutex failed;
    std::size_t first_failure = std::numeric_limits<std::size_t>::max();
    std::exception_ptr failure;

    const auto do_item = [&](std::size_t item) {
        try {
            run.check_stop();
            work(item);
        } catch (...) {
            // Kept until all items had their turn, so that which error is told does not depend on timing.
            const std::lock_guard lock(failed);
            if (item < first_failure) {
                first_failure = item;
                failure = std::current_exception();
            }
        }
    };
    // Handed out one by one: halving the range, as the library would, starts items of the middle first.
    std::atomic<std::size_t> next;
    tbb::task_arena arena(run.threads());
    // By `next`, too, what was written before is seen by those who take an item, and what they write by who
    // waits here: how the library hands work over is hidden from the thread sanitizer.
    next.store(0);
    const auto workers = std::min(count, static_cast<std::size_t>(arena.max_concurrency()));
    arena.execute([&] {
        tbb::parallel_for(
            std::size_t{0}, workers,
            [&](std::size_t) {
                for (std::size_t item = next++; item < count; item = next++) do_item(item);
            },
            tbb::simple_partitioner());
    });
    static_cast<void>(next.load());
    if (failure) std::rethrow_exception(failure);
}

void for_each_item(const Run& run, StageProgress& progress, std::size_t count,
                   const std::function<void(std::size_t item)>& work) {
    for_each_item(run, count, [&](std::size_t item) {
        work(item);
        progress.count_item();
    });
}

void for_each_chunk(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work) {
    constexpr std::size_t chunk = 256;
    for_each_item(run, (count + chunk - 1) / chunk, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(count, (c + 1) * chunk); ++i) work(i);
    });
}

}  // namespace lifang
