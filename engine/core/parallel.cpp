#include "core/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <mutex>
#include <new>

#if defined(__SANITIZE_THREAD__)
#include <thread>
#include <vector>
#else
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/partitioner.h>
#include <tbb/task_arena.h>
#endif

namespace lifang {
namespace {

#if defined(__SANITIZE_ADDRESS__)
/// Waits for TBB's workers when the program ends. Small work may be done before a worker has so much as
/// started, and the leak sanitizer does not look into a thread that is starting: what such a thread has asked
/// for would count as lost.
class WorkersEnd {
  public:
    WorkersEnd() : workers_(tbb::attach{}) {}
    ~WorkersEnd() { tbb::finalize(workers_, std::nothrow); }
    WorkersEnd(const WorkersEnd&) = delete;
    WorkersEnd& operator=(const WorkersEnd&) = delete;

  private:
    tbb::task_scheduler_handle workers_;
};
#endif

/// Has up to `most` workers do the work, on as many threads as the run has, the calling one among them.
void put_to_work(const Run& run, std::size_t most, const std::function<void()>& work) {
#if defined(__SANITIZE_THREAD__)
    // How Debian's TBB, which is not compiled with the thread sanitizer, hands work over is hidden from it.
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(most, static_cast<std::size_t>(run.threads())); ++i)
        others.emplace_back(work);
    work();
#else
#if defined(__SANITIZE_ADDRESS__)
    static const WorkersEnd workers_end;
#endif
    // TBB has no more threads than the machine has cores, and tells whoever asks for more so in its own
    // words.
    tbb::task_arena arena(std::min(run.threads(), tbb::info::default_concurrency()));
    const auto workers = std::min(most, static_cast<std::size_t>(arena.max_concurrency()));
    arena.execute([&] {
        tbb::parallel_for(
            std::size_t{0}, workers, [&](std::size_t) { work(); }, tbb::simple_partitioner());
    });
#endif
}

}  // namespace

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
    std::atomic<std::size_t> next = 0;
    put_to_work(run, count, [&] {
        for (std::size_t item = next++; item < count; item = next++) do_item(item);
    });
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
