#include "storage/query_bounds.hpp"

#include "storage/distrust.hpp"
#include "storage/slow_functions.hpp"

#include <algorithm>
#include <ctime>
#include <limits>
#include <mutex>
#include <string_view>
#include <system_error>

#include <sqlite3.h>

namespace lifang {
namespace {

constexpr int steps_between_looks = 100;                 // some microseconds
constexpr std::uint64_t steps_of_any_file = 50'000'000;  // some seconds
constexpr std::uint64_t steps_per_byte = 100;            // a row of a table takes a few
constexpr std::uint64_t rows_of_any_file = 100'000;
constexpr std::uint64_t bytes_per_row = 4;  // the shortest row takes more
constexpr std::chrono::seconds time_of_any_file(20);
constexpr std::chrono::microseconds time_per_byte(5);  // Tokyo's buildings take an eightieth of it
constexpr std::chrono::milliseconds between_clocks(100);
constexpr int longest_value = 256 << 20;            // bytes
constexpr int longest_value_of_any_file = 1 << 20;  // bytes
constexpr int longest_pattern = 1000;            // bytes; LIKE and GLOB take the product of pattern and text
constexpr std::int64_t most_memory = 2LL << 30;  // bytes, of all databases together

thread_local QueryBounds* bounds_of_thread = nullptr;

std::chrono::nanoseconds time_of_thread() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// What is read and not changed holds no value that is longer than its file, with what another program has
/// not yet written into it. A view could make one, and each of its steps would then take as long as that is.
int longest_value_in(sqlite3* database) {
    sqlite3_file* file = nullptr;
    sqlite3_int64 bytes = 0;
    if (sqlite3_db_readonly(database, "main") != 1 ||
        sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        return longest_value;
    std::error_code no_log;
    const std::uintmax_t log =
        std::filesystem::file_size(sqlite3_filename_wal(sqlite3_db_filename(database, "main")), no_log);
    if (!no_log) bytes += static_cast<sqlite3_int64>(log);
    return static_cast<int>(std::clamp<sqlite3_int64>(bytes, longest_value_of_any_file, longest_value));
}

/// PROJ asks its database on this thread, too, while a file is read, and may do so when that has taken too
/// long: else the reader were told of a CRS that is not known. PROJ opens it by ways of its own.
bool is_of_proj(sqlite3* database) {
    sqlite3_vfs* ways = nullptr;
    const std::string_view file = sqlite3_db_filename(database, "main");
    return file.ends_with("proj.db") &&
           sqlite3_file_control(database, "main", SQLITE_FCNTL_VFS_POINTER, &ways) == SQLITE_OK && ways &&
           ways != sqlite3_vfs_find(nullptr) && !std::string_view(ways->zName).starts_with("OGR");
}

}  // namespace

struct QueryWatch {
    static int look(void*) {
        return bounds_of_thread && !bounds_of_thread->take_steps(steps_between_looks) ? 1 : 0;
    }
};

namespace {

int guard_database(sqlite3* database, const char**, const sqlite3_api_routines*) {
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    distrust_schema(database);
    replace_slow_functions(database);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longest_value_in(database));
    sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, longest_pattern);
    if (!is_of_proj(database))
        sqlite3_progress_handler(database, steps_between_looks, &QueryWatch::look, nullptr);
    // A file that is no database says so when it is read.
    sqlite3_exec(database, "PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    return SQLITE_OK;
}

}  // namespace

void guard_databases() {
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_hard_heap_limit64(most_memory);
        // SQLite's own way to name the function, whatever its true type.
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&guard_database));
    });
}

QueryCost bound_cost(const std::filesystem::path& file) {
    constexpr auto no_bound = std::numeric_limits<std::uint64_t>::max();
    if (file.empty()) return {no_bound, no_bound, std::chrono::nanoseconds::max()};
    std::error_code not_a_file;
    const std::uintmax_t size = std::filesystem::file_size(file, not_a_file);
    const std::uint64_t bytes = not_a_file ? 0 : size;
    return {rows_of_any_file + bytes / bytes_per_row, steps_of_any_file + bytes * steps_per_byte,
            time_of_any_file + bytes * std::chrono::nanoseconds(time_per_byte)};
}

QueryBounds::QueryBounds(const QueryCost& most, std::stop_token stop)
    : most_(most),
      begin_(time_of_thread()),
      asked_(std::chrono::steady_clock::now()),
      stop_(std::move(stop)) {
    bounds_of_thread = this;
}

QueryBounds::~QueryBounds() { bounds_of_thread = nullptr; }

bool QueryBounds::take_steps(std::uint64_t steps) {
    if ((steps_ += steps) > most_.steps || is_late()) is_exceeded_ = true;
    return !is_exceeded_ && !stop_.stop_requested();
}

bool QueryBounds::is_late() {
    const auto now = std::chrono::steady_clock::now();
    if (now - asked_ < between_clocks) return false;
    asked_ = now;
    return time_of_thread() - begin_ > most_.time;
}

}  // namespace lifang
