#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace lifang {

/// Every connection to an SQLite database that this process opens from here on trusts nothing its schema
/// says: views and triggers may use SQLite's harmless functions only, its own tables cannot be forged,
/// sorting stays in memory, and no value is larger than a file of geometries needs. Once; costs nothing
/// afterwards.
void guard_databases();

/// Bounds what one query of an SQLite database may cost this thread, for as long as it lives: a view can ask
/// for more rows or steps than there is time. Bounds follow the size of the file, so that they are far from
/// what tables can hold, and count rows and steps, not seconds: the same file ends the same way everywhere.
/// Other formats are not touched. Bounds do not nest.
class QueryBounds {
  public:
    /// `file`: what is read, empty where nothing bounds it (a server); a query that runs when `stop` is
    /// requested ends.
    explicit QueryBounds(const std::filesystem::path& file, std::stop_token stop = {});
    ~QueryBounds();
    QueryBounds(const QueryBounds&) = delete;
    QueryBounds& operator=(const QueryBounds&) = delete;

    /// Counts a row that was read; false when there are too many of them.
    bool take_row() { return ++rows_ <= most_rows_ || !(is_exceeded_ = true); }
    /// Whether a bound has been reached; what was read so far means nothing then.
    bool is_exceeded() const { return is_exceeded_; }

  private:
    friend struct QueryWatch;
    bool take_steps(std::uint64_t steps);

    std::uint64_t most_rows_, most_steps_;
    std::uint64_t rows_ = 0, steps_ = 0;
    bool is_exceeded_ = false;
    std::stop_token stop_;
};

}  // namespace lifang
