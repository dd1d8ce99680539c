#include "storage/change_guard.hpp"

#include "core/error.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <memory>
#include <string>
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

[[noreturn]] void refuse(const fs::path& path, const std::string& what, const std::string& advice) {
    throw Error(ExitCode::output, path.string(), what, advice);
}

std::string or_another(const std::string& holder) { return holder.empty() ? "another program" : holder; }

DatabaseFile open_or_refuse(const fs::path& path) {
    auto file = DatabaseFile::open(path);
    if (!file) refuse(path, "is not there any more", "Look who moved it, and run the command again");
    return std::move(*file);
}

void require_writable(const DatabaseFile& file) {
    if (access(file.path().c_str(), W_OK) != 0)
        refuse(file.path(), std::string("may not be written to (") + std::strerror(errno) + ")",
               "Change its permissions, or work on a copy");
    // The journal stands beside it while it is changed.
    if (access(file.path().parent_path().c_str(), W_OK | X_OK) != 0)
        refuse(file.path(), std::string("its folder may not be written to (") + std::strerror(errno) + ")",
               "Work on a copy in a folder of your own");
}

void require_no_changes_beside(const DatabaseFile& file) {
    const std::string holder = file.find_holder();
    if (file.has_log() || (fs::exists(file.log()) && !holder.empty())) {
        if (holder.empty())
            refuse(file.path(),
                   "a program ended without closing the file; its changes are still in " + file.log().string(),
                   "Open the file in that program (such as QGIS) and close it, then run the command again");
        refuse(file.path(), holder + " has the file open and may change it",
               "Save and close it there, then run the command again");
    }
    if (file.has_hot_journal())
        refuse(file.path(),
               "a program was stopped in the middle of a change, which " + file.journal().string() + " can undo",
               "Open the file in that program (such as QGIS) and close it, then run the command again");
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
    struct stat ours {}, named {};
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
            refuse(file.path(), path.string() + " cannot be made (" + std::strerror(errno) + ")",
                   "Is the disk full, or the folder read-only?");
        std::this_thread::sleep_for(between_tries);
    }
    refuse(file.path(), "another run of lifang is changing the file", "Wait for it, then run the command again");
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
    if (result != SQLITE_OK)
        refuse(file.path(),
               std::string("what a killed run began cannot be undone (") + sqlite3_errmsg(opened) + ")",
               "See that there is room on the disk and that no other program has the file open");
}

}  // namespace

void require_changeable(const fs::path& path) {
    const auto file = DatabaseFile::open(path);
    if (!file) return;  // whoever reads it says what it is
    require_writable(*file);
    if (const fs::path mark_path = mark_of(*file); fs::exists(mark_path)) {
        const Mark mark = wait_for_mark(*file, mark_path);
        const bool is_unsettled = file->has_log() || file->has_hot_journal();
        if (mark.was_there && is_unsettled && file->find_holder().empty()) settle_killed_run(*file);
        drop_mark(mark_path, mark.file);
    }
    require_no_changes_beside(*file);
}

void require_replaceable(const fs::path& path) {
    const auto file = DatabaseFile::open(path);
    if (!file) return;
    require_no_changes_beside(*file);
    if (const std::string writer = file->find_writer(); !writer.empty())
        refuse(file->path(), writer + " has the file open and may change it",
               "Close it there, or choose another name");
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
    if (file_.stamp() != as_read_)
        refuse(file_.path(), "another program changed the file after it was read; nothing was stored",
               "Run the command again: it starts from the file as it is now");
}

void ChangeGuard::refuse_locked() const {
    refuse(file_.path(), or_another(file_.find_holder()) + " is at work on the file; nothing was stored",
           "Wait until it is done, or close it there, then run the command again");
}

}  // namespace lifang
