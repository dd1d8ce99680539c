#include "storage/temporary.hpp"

#include "core/error.hpp"
#include "storage/remove_tree.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <set>

#include <signal.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

constexpr const char* folder_prefix = "lifang-";

std::timed_mutex guard;

std::set<fs::path>& known_temporaries() {
    static std::set<fs::path> known;
    return known;
}

/// Without asking for memory: where a signal ends the program in the middle of that, it would wait for ever.
void remove_with_companions(const fs::path& path) {
    remove_tree(path.c_str());
    std::array<char, PATH_MAX> companion{};
    for (const char* ending : {"-journal", "-wal", "-shm"}) {
        const int length = std::snprintf(companion.data(), companion.size(), "%s%s", path.c_str(), ending);
        if (length > 0 && static_cast<std::size_t>(length) < companion.size())
            unlink(companion.data());  // nothing more can be done while the program or a command ends
    }
}

std::string host_name() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "host";
}

fs::path make_folder() {
    std::error_code problem;
    const fs::path place = fs::temp_directory_path(problem);
    if (!problem) remove_abandoned(place, folder_prefix);
    std::string name = (place / (own_name(folder_prefix) + "-XXXXXX")).string();
    if (problem || !mkdtemp(name.data()))
        throw Error(ExitCode::output, problem ? "TMPDIR" : place.string(),
                    Message("no_temporary_folder",
                            {{"why", problem ? problem.message() : std::string(std::strerror(errno))}}));
    return name;
}

}  // namespace

Temporary::Temporary(fs::path path) : path_(std::move(path)) {
    const std::lock_guard lock(guard);
    known_temporaries().insert(fs::absolute(path_));
}

Temporary::~Temporary() {
    if (path_.empty()) return;
    try {
        remove_with_companions(path_);
        release();
    } catch (const std::bad_alloc&) {  // the file is gone; to forget its name takes memory
    }
}

void Temporary::release() {
    const std::lock_guard lock(guard);
    known_temporaries().erase(fs::absolute(path_));
    path_.clear();
}

TemporaryFolder::TemporaryFolder() : temporary_(make_folder()) {}

void remove_temporaries() {
    // A program that is ended on the way may hold it.
    const std::unique_lock lock(guard, std::chrono::seconds(1));
    if (!lock.owns_lock()) return;
    for (const fs::path& path : known_temporaries()) remove_with_companions(path);
}

std::string own_name(const std::string& prefix) {
    return prefix + host_name() + "-" + std::to_string(getpid());
}

std::vector<fs::path> find_abandoned(const fs::path& folder, const std::string& prefix) {
    const std::string ours = prefix + host_name() + "-";
    std::vector<fs::path> found;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(ours)) continue;
        const std::string rest = name.substr(ours.size());
        pid_t process = 0;
        const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), process);
        const bool is_own_name = problem == std::errc() && process > 0 &&
                                 (end == rest.data() + rest.size() || *end == '.' || *end == '-');
        if (is_own_name && kill(process, 0) != 0 && errno == ESRCH) found.push_back(entry.path());
    }
    return found;
}

void remove_abandoned(const fs::path& folder, const std::string& prefix) {
    std::error_code ignored;
    for (const fs::path& path : find_abandoned(folder, prefix)) fs::remove_all(path, ignored);
}

}  // namespace lifang
