#pragma once

#include "publish/export/open_database_ogr.hpp"

#include <string>
#include <string_view>

namespace lifang {

/// A schema of a database, changed in one transaction: without commit() it is as it was. One change of ours
/// at a time: a second waits for the first. All throw Error(output) with the database's words.
class SchemaChange {
  public:
    /// Waits for its turn, and makes the schema where it is missing.
    SchemaChange(const DatabaseTarget& target, GDALDataset& database, DriverErrors& errors);
    ~SchemaChange();
    SchemaChange(const SchemaChange&) = delete;
    SchemaChange& operator=(const SchemaChange&) = delete;

    void execute(const std::string& statement);
    bool has_table(const std::string& name) const;
    /// Whether the comment of a table begins with the mark by which ours are known.
    bool is_marked(const std::string& name, std::string_view mark) const;
    /// A table that is there, as GDAL opens it.
    OGRLayer& open_table(const std::string& name);
    /// Throws unless the shapes of a table that is there lie in the plan's CRS, which people know by `name`;
    /// none: local metres.
    void require_crs(OGRLayer& table, const OGRSpatialReference* srs, const std::string& name);

    void commit();

    GDALDataset& database() { return database_; }

  private:
    void take_turn();
    OGRLayer* find_table(const std::string& name) const;

    const DatabaseTarget& target_;
    GDALDataset& database_;
    DriverErrors& errors_;
    bool is_open_ = true;
};

}  // namespace lifang
