#include "storage/temporary.hpp"

#include "support/real_data.hpp"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

using namespace lifang;
namespace fs = std::filesystem;

/// Of the sanitizers; null in a program without them.
extern "C" [[gnu::weak]] int __sanitizer_install_malloc_and_free_hooks(void (*asked)(const volatile void*,
                                                                                     std::size_t),
                                                                       void (*freed)(const volatile void*));

namespace {

constexpr int asks_for_memory = 99;

void end_asking(const volatile void*, std::size_t) { _exit(asks_for_memory); }
void free_nothing(const volatile void*) {}

/// How a program that is ended by a signal leaves: it may have held the allocator, so any call of it is one
/// too many.
int end_without_allocator() {
    const pid_t child = fork();
    if (child == 0) {
        __sanitizer_install_malloc_and_free_hooks(&end_asking, &free_nothing);
        remove_temporaries();
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("temporary files go at a signal without asking for memory: it may have come within malloc") {
    if (__sanitizer_install_malloc_and_free_hooks == nullptr) {
        WARN("skipped: only a sanitizer tells of each call of the allocator");
        return;
    }
    const lifang::testing::TemporaryFolder folder;
    const Temporary plan(folder / "a name longer than what a string keeps within itself.partial");
    const Temporary files(folder / "files");
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        std::ofstream(plan.path().string() + ending) << "begun";
    fs::create_directories(files.path() / "inner");
    std::ofstream(files.path() / "inner" / "part") << "begun";
    CHECK(end_without_allocator() == 0);
    CHECK(fs::is_empty(folder.path()));
}
