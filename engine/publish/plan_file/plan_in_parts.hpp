#pragma once

#include "core/run.hpp"
#include "publish/files/whole_file.hpp"
#include "publish/plan/plan.hpp"
#include "publish/tables/table.hpp"
#include "storage/new_rows.hpp"

#include <deque>
#include <filesystem>
#include <functional>

namespace lifang {

/// A plan file that is written part by part, so that only a part has to be in memory: districts of a city.
/// Whole or not at all, as write_plan() does it.
class PlanInParts {
  public:
    /// Which rows of a part are written, and what is changed in them on the way; false: not this one.
    using Change = std::function<bool(const Table& table, Record& record)>;

    /// `frame` has what concerns the whole file: CRS, metadata, layouts with their labels, the extent as
    /// `ground.district`. Its rows are written by add() like those of any part. Throws Error(output).
    PlanInParts(const Plan& frame, const std::filesystem::path& path, bool overwrite);

    /// The rows of a part, table by table.
    void add(const Plan& part, const Change& change, const Run& run);

    /// A text that a column of a table has twice; empty: none. Reads the rows so far.
    std::string find_repeated(const std::string& table, const std::string& column);

    /// The file appears under its name.
    void commit(const Run& run);

  private:
    std::filesystem::path path_;
    WholeFile file_;
    std::optional<NewGeopackage> rows_of_;
    std::deque<NewRows> rows_;  ///< by table
};

}  // namespace lifang
