#pragma once

#include "publish/export/database_target.hpp"
#include "publish/tables/export_layers.hpp"

#include <string>
#include <vector>

namespace lifang {

/// The tables that a layout is in a database, parents before children: `layouts` and `plan_metadata`, then
/// the layers of make_export_layers(). Each row says first of which plan and which layout it is, so that one
/// schema holds many.
std::vector<ExportLayer> make_database_layers(const Plan& plan, const PlannedLayout& layout,
                                              const std::string& plan_name);

/// What a table gets when it is made: keys, so that a row hangs on its layout, unit and compound and goes
/// with it, and comments in Chinese on the table and its columns.
std::vector<std::string> list_key_statements(const DatabaseTarget& target, const ExportLayer& layer);
std::vector<std::string> list_comment_statements(const DatabaseTarget& target, const ExportLayer& layer);

/// How the comments of our tables begin: by that they are known.
inline constexpr std::string_view table_mark = "里坊 Lifang";

/// The rows of a layout: "plan" = '…' AND "layout_id" = '…'.
std::string rows_of(const std::string& plan_name, const PlannedLayout& layout);

}  // namespace lifang
