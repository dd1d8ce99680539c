#include "storage/change_guard.hpp"

#include "core/error.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto between_tries = 50ms;
constexpr int mark_tries = 200;  // ten seconds; another run needs one at most

[[noreturn]] void refuse(const DatabaseFile& file, const Message& what) {
    throw Error(ExitCode::output, file.path().string(), what);
}

Phrase last_problem() { return std::strerror(errno); }

DatabaseFile open_or_refuse(const fs::path& path) {
    auto file = DatabaseFile::open(path);
    if (!file) throw Error(ExitCode::output, path.string(), Message("file_gone"));
    return std::move(*file);
}

void require_writable(const DatabaseFile& file) {
    if (access(file.path().c_str(), W_OK) != 0)
        refuse(file, Message("file_not_writable", {{"why", last_problem()}}));
    // The journal stands beside it while it is changed.
    if (access(file.path().parent_path().c_str(), W_OK | X_OK) != 0)
        refuse(file, Message("folder_not_writable", {{"why", last_problem()}}));
}

void require_no_changes_beside(const DatabaseFile& file) {
    // Opened by another name, a link to the same file, its log stands beside that one.
    const auto holder = file.find_holder();
    if (holder && (file.uses_log() || fs::exists(file.log())))
        refuse(file, Message("file_in_use", {{"who", *holder}}));
    if (file.has_log()) refuse(file, Message("log_left", {{"log", file.log().string()}}));
    if (file.has_hot_journal()) refuse(file, Message("journal_left", {{"journal", file.journal().string()}}));
}

fs::path mark_of(const DatabaseFile& file) {
    return file.path().parent_path() / ("." + file.path().filename().string() + ".changing");
}

struct Mark {
    int file = -1;
    bool was_there = false;  ///< left by a run that was killed
};

/// Makes the mark, or takes over one that nobody holds. file < 0: held by another run, or errno says why not.
Mark take_mark(const fs::path& path) {
    Mark mark;
    mark.file = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (mark.file < 0 && errno == EEXIST) {
        mark.was_there = true;
        mark.file = open(path.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    }
    if (mark.file < 0) return mark;
    struct stat ours {
    }, named{};
    const bool is_taken = flock(mark.file, LOCK_EX | LOCK_NB) == 0 && fstat(mark.file, &ours) == 0 &&
                          stat(path.c_str(), &named) == 0 && ours.st_ino == named.st_ino;
    if (is_taken) return mark;
    close(mark.file);  // its holder has removed it meanwhile, or is still at work
    errno = EWOULDBLOCK;
    return {};
}

Mark wait_for_mark(const DatabaseFile& file, const fs::path& path) {
    for (int i = 0; i < mark_tries; ++i) {
        const Mark mark = take_mark(path);
        if (mark.file >= 0) return mark;
        if (errno != EWOULDBLOCK && errno != ENOENT)
            refuse(file, Message("mark_impossible", {{"mark", path.string()}, {"why", last_problem()}}));
        std::this_thread::sleep_for(between_tries);
    }
    refuse(file, Message("other_run_at_work"));
}

void drop_mark(const fs::path& path, int file) {
    std::error_code ignored;
    fs::remove(path, ignored);
    close(file);
}

/// SQLite rolls back, or takes in, what the run that left the mark had begun or finished.
void settle_killed_run(const DatabaseFile& file) {
    sqlite3* opened = nullptr;
    int result = sqlite3_open_v2(file.path().c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (result == SQLITE_OK)
        result = sqlite3_exec(opened, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) refuse(file, Message("killed_run_unsettled", {{"why", sqlite3_errmsg(opened)}}));
}

}  // namespace

void require_changeable(const fs::path& path) {
    const auto file = DatabaseFile::open(path);
    if (!file) return;  // whoever reads it says what it is
    require_writable(*file);
    if (const fs::path mark_path = mark_of(*file); fs::exists(mark_path)) {
        const Mark mark = wait_for_mark(*file, mark_path);
        const bool is_unsettled = file->has_log() || (file->has_hot_journal() && !file->journal_names_file());
        if (mark.was_there && is_unsettled && !file->find_holder()) settle_killed_run(*file);
        drop_mark(mark_path, mark.file);
    }
    require_no_changes_beside(*file);
}

void require_replaceable(const fs::path& path) {
    const auto file = DatabaseFile::open(path);
    if (!file) return;
    require_no_changes_beside(*file);
    if (const auto writer = file->find_writer()) refuse(*file, Message("file_in_use", {{"who", *writer}}));
}

void remove_empty_companions(const fs::path& path) {
    const auto file = DatabaseFile::open(path);
    if (!file || file->has_log() || file->has_hot_journal()) return;
    std::error_code ignored;
    for (const fs::path& companion : {file->log(), file->journal(), fs::path(file->path().string() + "-shm")})
        fs::remove(companion, ignored);
}

ChangeGuard::ChangeGuard(const fs::path& path, const FileStamp& as_read)
    : file_(open_or_refuse(path)), as_read_(as_read), mark_(mark_of(file_)) {
    require_writable(file_);
    mark_file_ = wait_for_mark(file_, mark_).file;
    try {
        require_no_changes_beside(file_);
        require_unchanged();
    } catch (...) {
        drop_mark(mark_, mark_file_);
        throw;
    }
}

ChangeGuard::~ChangeGuard() { drop_mark(mark_, mark_file_); }

void ChangeGuard::require_unchanged() const {
    if (file_.stamp() != as_read_) refuse(file_, Message("file_changed_since_read"));
}

void ChangeGuard::refuse_locked() const {
    refuse(file_,
           Message("file_locked", {{"who", file_.find_holder().value_or(Message("another_program"))}}));
}

}  // namespace lifang
