#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <utility>

namespace lifang {

/// Every connection to an SQLite database that this process opens from here on trusts nothing its schema
/// says: views and triggers may use SQLite's harmless functions only, its own tables cannot be forged,
/// sorting stays in memory, and no value is longer than the file it comes from, or than a megabyte. Once;
/// costs nothing afterwards.
void guard_databases();

/// What reading may cost: rows, steps of SQLite's machine, and processor time of the thread that reads.
struct QueryCost {
    std::uint64_t rows, steps;
    std::chrono::nanoseconds time;
};

/// What reading `file` may cost at most, by its size; without a bound where `file` is empty (a server).
QueryCost bound_cost(const std::filesystem::path& file);

/// Bounds what one query of an SQLite database may cost this thread, for as long as it lives: a view can ask
/// for more rows or steps than there is time. Bounds follow the size of the file, so that they are far from
/// what tables can hold, and count rows and steps first: the same file ends the same way everywhere. A single
/// step may take as long as a value is, which no count of steps sees; such a query ends by the time it took.
/// Other formats are not touched. Bounds do not nest.
class QueryBounds {
  public:
    /// A query that runs when `stop` is requested ends.
    explicit QueryBounds(const QueryCost& most, std::stop_token stop = {});
    explicit QueryBounds(const std::filesystem::path& file, std::stop_token stop = {})
        : QueryBounds(bound_cost(file), std::move(stop)) {}
    ~QueryBounds();
    QueryBounds(const QueryBounds&) = delete;
    QueryBounds& operator=(const QueryBounds&) = delete;

    /// Counts a row that was read; false when there are too many of them.
    bool take_row() { return ++rows_ <= most_.rows || !(is_exceeded_ = true); }
    /// Whether a bound has been reached; what was read so far means nothing then.
    bool is_exceeded() const { return is_exceeded_; }

  private:
    friend struct QueryWatch;
    bool take_steps(std::uint64_t steps);
    bool is_late();

    QueryCost most_;
    std::uint64_t rows_ = 0, steps_ = 0;
    std::chrono::nanoseconds begin_;               // by the processor time of this thread
    std::chrono::steady_clock::time_point asked_;  // when that was asked for last, which is dear
    bool is_exceeded_ = false;
    std::stop_token stop_;
};

}  // namespace lifang
