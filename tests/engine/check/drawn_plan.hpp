#pragma once

#include "check/check.hpp"
#include "support/real_data.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace lifang::testing {

/// A small correct plan file, written here by hand through OGR so that check is not judged by the code that
/// it judges. Squares of 100 m; each letter a compound with one house of 50 m × 40 m and 5 floors (10,000 m²)
/// and 100 households; '.' is ground of nobody, '|' a secondary street, which people walk along;
/// a service station stands in the middle of '.':
///
///     A B|C
///     D .|E        H is run by its owner-unit: out of scope
///     F G|H
///
/// Layout 1: ABDFG. and CE, apart along the street.    Layout 2: ADFG. and BCE, even, across the street.
/// Layout 3: as 1, but with a minimum that CE cannot reach: relaxed, and explained.
class DrawnPlan {
  public:
    DrawnPlan();

    std::filesystem::path path() const { return folder_ / "plan.gpkg"; }
    /// Changes the file by one SQL statement of SQLite.
    DrawnPlan& sql(const std::string& statement);
    /// Gives the row that fulfils a condition another geometry. WKT knows no infinity and no NaN: 1e300 and
    /// 1e301 stand for them.
    DrawnPlan& draw(const std::string& layer, const std::string& where, const std::string& wkt);
    /// Declares another CRS for layers, coordinates as they are.
    DrawnPlan& declare_crs(const std::vector<std::string>& layers, int epsg);

    Findings check() const;

  private:
    TemporaryFolder folder_;
};

/// "4 cells_overlap" for every broken finding, without doubles, in order.
std::vector<std::string> broken(const Findings& findings);

}  // namespace lifang::testing
