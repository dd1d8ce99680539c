#pragma once

#include "core/run.hpp"
#include "storage/temporary.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace lifang {

/// A plan to be read, from wherever people say it is: a plan file, or the schema of a database that
/// put_in_database() filled. Of a database the rows are copied, as they are at one moment and without keeping
/// them in memory, into a temporary plan file that ends with this object.
class FetchedPlan {
  public:
    /// `plan`: a plan file, or "PG:…", whose schema is its `active_schema`, else "lifang_city". Throws
    /// Error(input) when the database cannot be opened or the schema holds no plan. A file is not looked at.
    FetchedPlan(const std::string& plan, const Run& run);

    const std::filesystem::path& path() const { return path_; }
    const std::string& shown() const { return shown_; }  ///< what people call it, passwords as ***

  private:
    std::optional<TemporaryFolder> folder_;
    std::filesystem::path path_;
    std::string shown_;
};

}  // namespace lifang
