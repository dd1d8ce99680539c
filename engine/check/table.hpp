#pragma once

#include "core/run.hpp"
#include "geometry/wkb.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lifang::checking {

/// One field of one row: NULL, whole number, real number or text, which its table holds.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view>;

enum class ColumnType { whole, real, text, other };
enum class ShapeType { none, point, line, lines, polygon, polygons, other };
std::string_view to_text(ShapeType type);

/// A layer or table of the file as it stands there: no meaning yet. Column by column, for a plan has millions
/// of fields.
struct Table {
    struct Column {
        std::string name;
        ColumnType type = ColumnType::other;
        std::vector<Value> values;  ///< by row
    };
    std::string name;
    ShapeType shape_type = ShapeType::none;
    std::string crs;  ///< WKT; empty when none is declared
    bool crs_is_local = false;
    bool crs_is_projected = false;
    double crs_metres_per_unit = 0.0;
    std::vector<Column> columns;
    std::vector<std::int64_t> fids;        ///< of the rows, which are in this order
    std::vector<Shapes> shapes;            ///< by row, where the table has any; NULL has no points
    std::vector<std::string> shape_texts;  ///< every digit, empty for NULL; only filled for dumps
    std::shared_ptr<std::pmr::memory_resource> texts;

    std::size_t count() const { return fids.size(); }
    std::optional<std::size_t> find_column(std::string_view column) const;
};

/// Every table of a GeoPackage, views left out, in the order of their names, as its last transaction left it.
/// Nothing is written. Throws Error(input) when it cannot be read as a GeoPackage to its last row. Large
/// files are read by all threads, each with a connection of its own.
std::vector<Table> read_tables(const std::filesystem::path& path, const Run& run,
                               bool with_shape_texts = false);

const Table* find_table(const std::vector<Table>& tables, std::string_view name);
Table* find_table(std::vector<Table>& tables, std::string_view name);

}  // namespace lifang::checking
