#pragma once

#include "publish/tables/table.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lifang {

/// One layer to hand over: rows of the plan file that belong to one layout.
struct ExportLayer {
    std::string name;
    Geometry geometry = Geometry::none;
    std::vector<ColumnName> columns;  ///< as the format calls them
    std::vector<Record> records;
    std::vector<std::string> plan_columns{};  ///< what the plan file calls them, in the same order
};

/// Whom layers are for: programs that show maps, or people who read tables.
enum class Handover { maps, tables };

/// The layers of a layout, as they are declared in export_layers.cpp: `units`, `compounds` (with the unit
/// each belongs to), `unit_borders`, and what else the plan has rows of; for people who read tables also
/// `assignments`, which `lifang edit --assignments` reads. Columns as in the plan file, without the layout's
/// id.
std::vector<ExportLayer> make_export_layers(const Plan& plan, const PlannedLayout& layout,
                                            Handover handover = Handover::maps);

/// All names a layer of make_export_layers() can have.
std::vector<std::string_view> export_layer_names();

/// A column's name for formats that allow ten ASCII letters. Throws Error(internal) when it has none: every
/// column that is handed over must have one.
std::string_view short_column_name(const std::string& column);

}  // namespace lifang
