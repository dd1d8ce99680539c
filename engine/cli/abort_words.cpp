#include "cli/abort_words.hpp"

#include "core/error.hpp"
#include "storage/temporary.hpp"

#include <csignal>
#include <string_view>

#include <unistd.h>

namespace lifang {
namespace {

/// abort() is called by the thread that failed, which is possibly in the middle of asking for memory, as
/// whoever sends the signal from outside finds it: nothing here asks for any.
extern "C" void end_aborted(int) {
    std::signal(SIGABRT, SIG_DFL);
    constexpr std::string_view words =
        "lifang: error: memory has run out, or a defect of the program ended it; nothing is half-written\n"
        "lifang：错误：内存不足或程序缺陷，未留下不完整的文件\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, words.data(), words.size());
    try {
        remove_temporaries();
    } catch (...) {  // the next run at the same output removes them
    }
    _exit(static_cast<int>(ExitCode::internal));
}

}  // namespace

void speak_on_abort() { std::signal(SIGABRT, &end_aborted); }

}  // namespace lifang
