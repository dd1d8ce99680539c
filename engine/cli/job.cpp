#include "cli/job.hpp"

#include "cli/common_options.hpp"
#include "core/error.hpp"

namespace lifang {
namespace {

constexpr std::uint64_t most_threads = 1024;

int choose_threads(const Arguments& arguments) {
    const std::uint64_t threads = arguments.count(option::threads);
    if (threads > most_threads)
        throw Error(ExitCode::usage, option::threads.name,
                    Message("too_many_threads", {{"most", most_threads}}));
    return static_cast<int>(threads);
}

std::string last_words(const Console& console) {
    return "\n" + console.tell(Error(ExitCode::interrupted, "", Message("stopped_by_user")));
}

}  // namespace

Job::Job(const Arguments& arguments, Console& console, std::uint64_t seed)
    : progress(console),
      run(&progress, choose_threads(arguments), seed),
      interrupts(run, last_words(console)) {}

}  // namespace lifang
