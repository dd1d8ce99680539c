#pragma once

#include <string>
#include <string_view>

namespace lifang {

/// A PostGIS database as people name it: "PG:dbname=city host=… user=… active_schema=streets". Passwords go
/// into ~/.pgpass or PGPASSWORD; one in the text itself is used, and never shown.
struct DatabaseTarget {
    std::string connection;  ///< as given, without the schema
    std::string schema;      ///< `active_schema`, else the usual one
    std::string shown;       ///< what messages say: the text with passwords as ***

    explicit DatabaseTarget(const std::string& output, std::string_view usual_schema = "lifang");

    std::string qualified(std::string_view table) const;  ///< "schema"."table", ready for SQL
};

}  // namespace lifang
