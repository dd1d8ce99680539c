#pragma once

#include "publish/tables/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// One layer to hand over: rows of the plan file that belong to one layout.
struct ExportLayer {
    std::string name;
    Geometry geometry = Geometry::none;
    std::vector<ColumnName> columns;
    std::vector<Record> records;
};

/// `units`, `compounds` (with the unit each belongs to), `unit_borders`, and `gates` when there are any.
/// Columns as in the plan file, without the layout's id.
std::vector<ExportLayer> make_export_layers(const Plan& plan, const PlannedLayout& layout);

/// All names a layer of make_export_layers() can have.
std::span<const std::string_view> export_layer_names();

/// A column's name for formats that allow ten ASCII letters. Throws Error(internal) when it has none: every
/// column that is handed over must have one.
std::string_view short_column_name(const std::string& column);

}  // namespace lifang
