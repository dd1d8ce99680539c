#include "storage/query_bounds.hpp"

#include "storage/distrust.hpp"
#include "storage/linear_functions.hpp"

#include <limits>
#include <mutex>
#include <system_error>
#include <utility>

#include <sqlite3.h>

namespace lifang {
namespace {

constexpr int steps_between_looks = 100'000;             // about a millisecond
constexpr std::uint64_t steps_of_any_file = 50'000'000;  // some seconds
constexpr std::uint64_t steps_per_byte = 100;            // a row of a table takes a few
constexpr std::uint64_t rows_of_any_file = 100'000;
constexpr std::uint64_t bytes_per_row = 4;       // the shortest row takes more
constexpr int longest_value = 256 << 20;         // bytes
constexpr std::int64_t most_memory = 2LL << 30;  // bytes, of all databases together

thread_local QueryBounds* bounds_of_thread = nullptr;

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
    make_functions_linear(database);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longest_value);
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

QueryBounds::QueryBounds(const std::filesystem::path& file, std::stop_token stop) : stop_(std::move(stop)) {
    std::error_code not_a_file;
    const std::uintmax_t size = std::filesystem::file_size(file, not_a_file);
    const std::uint64_t bytes = not_a_file ? 0 : size;
    most_rows_ = rows_of_any_file + bytes / bytes_per_row;
    most_steps_ = steps_of_any_file + bytes * steps_per_byte;
    if (file.empty()) most_rows_ = most_steps_ = std::numeric_limits<std::uint64_t>::max();
    bounds_of_thread = this;
}

QueryBounds::~QueryBounds() { bounds_of_thread = nullptr; }

bool QueryBounds::take_steps(std::uint64_t steps) {
    if ((steps_ += steps) > most_steps_) is_exceeded_ = true;
    return !is_exceeded_ && !stop_.stop_requested();
}

}  // namespace lifang
