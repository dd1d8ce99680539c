#include "core/run.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <thread>

namespace lifang {
namespace {

// More are not seen on a bar of a few dozen characters, and telling takes a lock.
constexpr std::size_t most_steps = 256;

Listener& silence() {
    static Listener silent;
    return silent;
}

}  // namespace

Run::Run(Listener* listener, int threads, std::uint64_t seed)
    : listener_(listener ? listener : &silence()),
      threads_(threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()))),
      seed_(seed) {}

Run Run::with_seed(std::uint64_t seed) const {
    Run part = *this;  // copies of a stop source are the same source
    part.seed_ = seed;
    return part;
}

void Run::check_stop() const {
    if (stop_.stop_requested()) throw Error(ExitCode::interrupted, "", Message("stopped_by_user"));
}

StageProgress::StageProgress(const Run& run, Stage stage, std::size_t items)
    : run_(run), stage_(stage), items_(items), start_(std::chrono::steady_clock::now()) {
    run_.check_stop();
    run_.listener().on_begin(stage_, items_);
}

StageProgress::~StageProgress() {
    run_.listener().on_end(stage_, items_, std::chrono::steady_clock::now() - start_);
}

void StageProgress::advance(std::size_t done) {
    run_.check_stop();
    done_ = done;
    tell(done);
}

void StageProgress::count_item() {
    const std::size_t done = ++done_;
    if (done % (items_ / most_steps + 1) == 0 || done == items_) tell(done);
}

// A thread may come here after another that has counted further.
void StageProgress::tell(std::size_t done) {
    const std::lock_guard lock(telling_);
    if (done <= told_) return;
    told_ = done;
    run_.listener().on_progress(stage_, done);
}

}  // namespace lifang
