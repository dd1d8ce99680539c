#include "storage/snapshot.hpp"

#include "core/error.hpp"

#include <array>
#include <chrono>
#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto between_tries = 50ms;
constexpr int lock_tries = 100;  // five seconds, as long as GDAL's and QGIS's own connections wait
constexpr int copy_tries = 20;

[[noreturn]] void refuse_busy(const DatabaseFile& file) {
    throw Error(ExitCode::input, file.path().string(),
                Message("file_written_elsewhere",
                        {{"who", file.find_holder().value_or(Message("another_program"))}}));
}

/// Without locks (some network shares) only stood_still() tells.
void lock(DatabaseFile& file) {
    for (int i = 0; i < lock_tries; ++i) {
        if (file.lock_shared() != DatabaseFile::Lock::busy) return;
        std::this_thread::sleep_for(between_tries);
    }
    refuse_busy(file);
}

/// The header of a log or journal: salts or a nonce that no two have in common.
std::string header_of(const fs::path& path) {
    std::array<char, 32> bytes{};
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(file.gcount())};
}

/// False when the file is not there any more.
bool copy_out(const fs::path& from, const fs::path& to) {
    std::error_code problem;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, problem);
    if (problem && !fs::exists(from)) return false;
    if (!problem) fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, problem);
    if (problem)
        throw Error(
            ExitCode::output, from.string(),
            Message("copy_impossible", {{"folder", to.parent_path().string()}, {"why", problem.message()}}));
    return true;
}

/// SQLite brings the copy into order: it takes what the log holds into the file, or rolls the journal back.
void settle(const fs::path& copy, const fs::path& original) {
    if (const auto copied = DatabaseFile::open(copy); copied && copied->journal_names_file())
        throw Error(ExitCode::input, original.string(),
                    Message("journal_names_file", {{"journal", original.string() + "-journal"}}));
    sqlite3* opened = nullptr;
    int result = sqlite3_open_v2(copy.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (result == SQLITE_OK)
        result = sqlite3_exec(opened, "PRAGMA journal_mode=DELETE; SELECT count(*) FROM sqlite_master",
                              nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        throw Error(result == SQLITE_FULL ? ExitCode::output : ExitCode::input, original.string(),
                    Message("log_unreadable", {{"why", sqlite3_errmsg(opened)}}));
}

/// GDAL knows a set of tiles (.mbtiles) by its ending; other databases are GeoPackages.
std::string name_of_copy(const fs::path& original) {
    return original.extension() == ".mbtiles" ? "database.mbtiles" : "database.gpkg";
}

}  // namespace

Snapshot::Snapshot(const fs::path& path) : file_(DatabaseFile::open(path)), path_(path) {
    if (!file_) return;
    lock(*file_);
    for (int i = 0; file_->has_log() || file_->has_hot_journal(); ++i) {
        if (i == copy_tries) refuse_restless(path);
        if (i > 0) std::this_thread::sleep_for(between_tries);
        if (!copy()) continue;
        file_->unlock();
        return;
    }
    stamp_ = file_->stamp();
    if (file_->uses_log() || fs::exists(file_->log()) || path.string().find('%') != std::string::npos)
        alias();
}

// What makes the copy whole: a checkpoint moves pages from the log into the file while the file is copied,
// but each of them is in the log still, which is copied afterwards and wins; only a log begun anew, which has
// other salts, could have dropped one. The same for a journal, which holds every page before it is
// overwritten.
bool Snapshot::copy() {
    if (!folder_) folder_.emplace();
    const fs::path target = folder_->path() / name_of_copy(file_->path());
    std::vector<std::pair<fs::path, std::string>> beside;  // and its ending
    if (file_->has_log()) beside.emplace_back(file_->log(), "-wal");
    if (file_->has_hot_journal()) beside.emplace_back(file_->journal(), "-journal");
    std::string headers;
    for (const auto& [from, ending] : beside) headers += header_of(from);
    for (const char* ending : {"-wal", "-journal"}) fs::remove(target.string() + ending);  // of the last try
    if (!copy_out(file_->path(), target)) return false;
    for (const auto& [from, ending] : beside)
        if (!copy_out(from, target.string() + ending)) return false;
    std::string headers_now;
    for (const auto& [from, ending] : beside) headers_now += header_of(from);
    if (headers.empty() || headers != headers_now) return false;
    settle(target, file_->path());
    path_ = target;
    is_copy_ = true;
    return true;
}

// GDAL 3.6 takes '%' in a name for an escape, and where it finds NAME-wal when it closes, it opens the
// database anew and empties that log: under another name it finds none.
void Snapshot::alias() {
    if (!folder_) folder_.emplace();
    path_ = folder_->path() / name_of_copy(file_->path());
    fs::remove(path_);
    fs::create_symlink(file_->path(), path_);
}

bool Snapshot::stood_still() const { return !file_ || is_copy_ || file_->stamp() == stamp_; }

void refuse_restless(const fs::path& path) {
    throw Error(ExitCode::input, path.string(), Message("file_restless"));
}

}  // namespace lifang
