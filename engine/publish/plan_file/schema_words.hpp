#pragma once

#include "publish/export/database_target.hpp"
#include "publish/tables/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// The schema of a plan where `active_schema` names none.
inline constexpr std::string_view usual_plan_schema = "lifang_city";

/// The tables of a plan that a schema holds: those of the plan file, and `layer_styles`. Without the views
/// and the QGIS project of a file, which name it.
std::vector<Table> list_schema_tables();

/// How the comments of a plan's tables in a database begin: by that they are known, and told from those of an
/// export.
inline constexpr std::string_view plan_mark = "里坊方案 Lifang plan";

/// SQL that makes a table of a plan and fills it with the rows of a temporary one, in which real numbers are
/// texts: with its number as the primary key, ids that are unique, a spatial index, and comments in Chinese.
std::vector<std::string> list_making(const DatabaseTarget& target, const Table& table,
                                     std::string_view temporary);

/// SQL that puts the rows of a temporary table in the place of those of a table that is there, which gets
/// the columns that it is too old for.
std::vector<std::string> list_replacing(const DatabaseTarget& target, const Table& table,
                                        std::string_view temporary);

/// The query for all rows of a table by their numbers: `fid`, the columns, `geom` where it has shapes.
std::string list_rows(const DatabaseTarget& target, const Table& table);

}  // namespace lifang
