#include "check/table.hpp"

#include <utility>

namespace lifang::checking {

std::string_view to_text(ShapeType type) {
    switch (type) {
        case ShapeType::none:
            return "no geometry";
        case ShapeType::point:
            return "POINT";
        case ShapeType::line:
            return "LINESTRING";
        case ShapeType::lines:
            return "MULTILINESTRING";
        case ShapeType::polygon:
            return "POLYGON";
        case ShapeType::polygons:
            return "MULTIPOLYGON";
        case ShapeType::other:
            break;
    }
    return "another geometry type";
}

std::optional<std::size_t> Table::find_column(std::string_view column) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == column) return i;
    return std::nullopt;
}

const Table* find_table(const std::vector<Table>& tables, std::string_view name) {
    for (const Table& table : tables)
        if (table.name == name) return &table;
    return nullptr;
}

Table* find_table(std::vector<Table>& tables, std::string_view name) {
    return const_cast<Table*>(find_table(std::as_const(tables), name));
}

}  // namespace lifang::checking
