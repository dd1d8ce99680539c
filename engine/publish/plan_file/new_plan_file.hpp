#pragma once

#include "publish/plan/plan.hpp"
#include "publish/tables/table.hpp"
#include "storage/new_rows.hpp"

#include <string>
#include <vector>

namespace lifang {

/// All that makes a file a plan but its rows: tables, spatial indexes, views, styles and the QGIS project.
/// Of the plan its CRS, layouts, metadata and extent are asked. `file_name`: the one it will have; `where`
/// for messages. Throws Error(output).
void make_plan_tables(const Plan& plan, const std::string& path, const std::string& file_name,
                      const std::string& where);

/// One row of a table.
void put_row(NewRows& rows, const Table& table, const Record& record);

std::vector<std::string> column_names(const Table& table);

}  // namespace lifang
