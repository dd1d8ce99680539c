#include "core/parallel.hpp"

#include <algorithm>
#include <exception>
#include <limits>
#include <mutex>

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace lifang {

void for_each_item(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work) {
    std::mutex failed;
    std::size_t first_failure = std::numeric_limits<std::size_t>::max();
    std::exception_ptr failure;

    tbb::task_arena arena(run.threads());
    arena.execute([&] {
        tbb::parallel_for(std::size_t{0}, count, [&](std::size_t item) {
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
        });
    });
    if (failure) std::rethrow_exception(failure);
}

void for_each_chunk(const Run& run, std::size_t count, const std::function<void(std::size_t item)>& work) {
    constexpr std::size_t chunk = 256;
    for_each_item(run, (count + chunk - 1) / chunk, [&](std::size_t c) {
        for (std::size_t i = c * chunk; i < std::min(count, (c + 1) * chunk); ++i) work(i);
    });
}

}  // namespace lifang
