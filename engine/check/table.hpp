#pragma once

#include "geometry/wkb.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lifang::checking {

/// One field of one row: NULL, whole number, real number or text.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

enum class ColumnType { whole, real, text, other };
enum class ShapeType { none, point, line, lines, polygon, polygons, other };
std::string_view to_text(ShapeType type);

struct Row {
    std::int64_t fid = 0;
    std::vector<Value> values;  ///< by column
    bool has_shape = false;
    Shapes shape;
    std::string shape_text;  ///< every digit; only filled for dumps
};

/// A layer or table of the file as it stands there: no meaning yet.
struct Table {
    struct Column {
        std::string name;
        ColumnType type = ColumnType::other;
    };
    std::string name;
    ShapeType shape_type = ShapeType::none;
    std::string crs;  ///< WKT; empty when none is declared
    bool crs_is_local = false;
    bool crs_is_projected = false;
    double crs_metres_per_unit = 0.0;
    std::vector<Column> columns;
    std::vector<Row> rows;  ///< in the order of their FIDs

    std::optional<std::size_t> find_column(std::string_view column) const;
};

/// Every table of a GeoPackage, views left out, in the order of their names, as its last transaction left it.
/// Nothing is written. Throws Error(input) when it cannot be read as a GeoPackage to its last row.
std::vector<Table> read_tables(const std::filesystem::path& path, bool with_shape_texts = false);

const Table* find_table(const std::vector<Table>& tables, std::string_view name);

}  // namespace lifang::checking
