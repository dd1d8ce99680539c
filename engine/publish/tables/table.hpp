#pragma once

#include "geometry/wkb.hpp"
#include "publish/plan/plan.hpp"
#include "publish/tables/value.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace lifang {

enum class Geometry { none, point, line_string, multi_line_string, polygon, multi_polygon };

/// A row on its way to or from a file: values in the order of the table's columns; no bytes: no geometry.
struct Record {
    std::vector<Value> values;
    Wkb geometry;
};

struct ColumnName {
    std::string name;
    ValueType type = ValueType::text;
    bool since_later = false;  ///< plan files of before lack it: it reads as NULL there
    std::string alias{};       ///< what programs show instead of the name, in formats that know such
};

/// Text ids of what has been read so far, and where it stands.
struct PlanKeys {
    using Positions = std::map<std::string, std::size_t, std::less<>>;
    Positions communities, compounds, roads, facilities, blocks, cells, start_units, layouts;
    std::vector<Positions> units;  ///< by layout
};

/// A layer or table of the plan file: its columns in order, where its rows come from and where they go.
/// Tables are declared as data (tables.hpp); writing, reading and the tests of the documents follow from it.
struct Table {
    std::string name;
    Geometry geometry = Geometry::none;
    std::vector<ColumnName> columns;
    std::function<void(const Plan&, const std::function<void(const Record&)>&)> write;
    /// Puts one record into the plan; throws Error(input) naming the column and the value it cannot take.
    /// Empty for tables that are not read back.
    std::function<void(const Record&, Plan&, PlanKeys&)> read;
    bool since_later = false;  ///< plan files of before lack it: it reads as empty there
};

/// All tables in the order of the file, which is also an order in which they can be read: what a row refers
/// to comes before it.
const std::vector<Table>& plan_tables();

}  // namespace lifang
