#pragma once

#include "core/error.hpp"
#include "publish/tables/table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lifang {

/// How a column is filled from a row and how it fills one; for use in the files that declare tables.
template <class Row>
struct Column {
    ColumnName name;
    std::function<Value(const Row&, const Plan&)> value;
    std::function<bool(Row&, const Value&, const PlanKeys&)> store;  ///< false: the value cannot be taken
};

template <class Row>
using RowColumns = std::vector<Column<Row>>;

template <class Member>
struct MemberOf;
template <class Row, class Held>
struct MemberOf<Held Row::*> {
    using row = Row;
};

/// What a path of members leads to: reach<&Building::source, &Source::fid>(building).
template <auto first, auto... rest, class Row>
auto& reach(Row& row) {
    if constexpr (sizeof...(rest) == 0)
        return row.*first;
    else
        return reach<rest...>(row.*first);
}

/// A column that is a member of the row, however deep.
template <auto first, auto... rest>
auto column(std::string name) {
    using Row = typename MemberOf<decltype(first)>::row;
    using Held = std::remove_cvref_t<decltype(reach<first, rest...>(std::declval<Row&>()))>;
    return Column<Row>{{std::move(name), ColumnOf<Held>::type},
                       [](const Row& row, const Plan&) { return to_value(reach<first, rest...>(row)); },
                       [](Row& row, const Value& value, const PlanKeys&) {
                           return from_value(value, reach<first, rest...>(row));
                       }};
}

/// A column that plan files of before lack: rows of theirs keep what a new row has.
template <class Row>
Column<Row> since_later(Column<Row> column) {
    column.name.since_later = true;
    column.store = [store = std::move(column.store)](Row& row, const Value& value, const PlanKeys& keys) {
        return std::holds_alternative<std::monostate>(value) || store(row, value, keys);
    };
    return column;
}

/// A column that no stage fills yet: always NULL, and not read.
template <class Row>
Column<Row> unfilled(std::string name, ValueType type) {
    return {{std::move(name), type}, [](const Row&, const Plan&) { return Value(); }, {}};
}

/// A column worked out when writing, and not read.
template <class Row, class Work>
Column<Row> computed(std::string name, ValueType type, Work work) {
    return {{std::move(name), type}, work, {}};
}

template <class Things, class Kind>
Value key_of(const Things& things, Id<Kind> id) {
    return at(things, id).key;
}
template <class Things, class Kind>
Value key_of(const Things& things, const std::optional<Id<Kind>>& id) {
    return id ? Value(at(things, *id).key) : Value();
}

template <class Kind>
bool find_key(const PlanKeys::Positions& positions, const Value& value, Id<Kind>& id) {
    const auto* key = std::get_if<std::string>(&value);
    const auto found = key ? positions.find(*key) : positions.end();
    if (found == positions.end()) return false;
    id = Id<Kind>(found->second);
    return true;
}
template <class Kind>
bool find_key(const PlanKeys::Positions& positions, const Value& value, std::optional<Id<Kind>>& id) {
    id.reset();
    if (std::holds_alternative<std::monostate>(value)) return true;
    return find_key(positions, value, id.emplace());
}

/// A text column that names a row of another table by its text id: `things` finds that table's list in the
/// plan, `positions` its ids among those read.
template <auto first, auto... rest, class Things>
auto link(std::string name, Things things, PlanKeys::Positions PlanKeys::*positions) {
    using Row = typename MemberOf<decltype(first)>::row;
    return Column<Row>{
        {std::move(name), ValueType::text},
        [=](const Row& row, const Plan& plan) { return key_of(things(plan), reach<first, rest...>(row)); },
        [=](Row& row, const Value& value, const PlanKeys& keys) {
            return find_key(keys.*positions, value, reach<first, rest...>(row));
        }};
}

/// The FID of the input feature; NULL for what no input holds.
template <auto source>
auto source_fid() {
    using Row = typename MemberOf<decltype(source)>::row;
    return Column<Row>{{"source_fid", ValueType::integer},
                       [](const Row& row, const Plan&) {
                           const std::int64_t fid = (row.*source).fid;
                           return fid < 0 ? Value() : Value(fid);
                       },
                       [](Row& row, const Value& value, const PlanKeys&) {
                           std::optional<std::int64_t> fid;
                           const bool taken = from_value(value, fid);
                           (row.*source).fid = fid.value_or(-1);
                           return taken;
                       }};
}

/// Fills a row from a record. Throws Error(input) naming the column and the value it cannot take.
template <class Row>
Row make_row(const std::string& table, const RowColumns<Row>& columns, const Record& record,
             const PlanKeys& keys) {
    Row row;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].store && !columns[i].store(row, record.values[i], keys))
            throw Error(ExitCode::input, Message("at_plan_table", {{"table", table}}),
                        Message("cell_without_meaning",
                                {{"column", columns[i].name.name}, {"value", describe(record.values[i])}}));
    return row;
}

template <class Row>
void fill_record(const RowColumns<Row>& columns, const Row& row, const Plan& plan, Record& record) {
    record.values.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) record.values[i] = columns[i].value(row, plan);
}

/// Shapes between rows and records.
inline Wkb wkb_of(Point point) { return to_wkb(point); }
template <class Shape>
Wkb wkb_of(const Shape& shape) {
    return shape.empty() ? Wkb() : to_wkb(shape);
}
inline Wkb wkb_of(const Polygon& polygon) { return polygon.outer.empty() ? Wkb() : to_wkb(polygon); }
inline Wkb wkb_of(const std::optional<Place>& place) {
    return place ? to_wkb(Point{place->x, place->y}) : Wkb();
}
bool take_shape(Shapes&& shapes, MultiPolygon& polygons);
bool take_shape(Shapes&& shapes, Polygon& polygon);
bool take_shape(Shapes&& shapes, MultiLineString& lines);
bool take_shape(Shapes&& shapes, LineString& line);
bool take_shape(Shapes&& shapes, Point& point);
bool take_shape(Shapes&& shapes, std::optional<Place>& place);

template <class Held>
void read_shape(const std::string& table, const Record& record, Held& held) {
    if (!take_shape(record.geometry.empty() ? Shapes() : read_wkb(record.geometry), held))
        throw Error(ExitCode::input, Message("at_plan_table", {{"table", table}}),
                    Message("row_without_geometry"));
}

template <class Row>
std::vector<ColumnName> names_of(const RowColumns<Row>& columns) {
    std::vector<ColumnName> names;
    for (const auto& column : columns) names.push_back(column.name);
    return names;
}

/// A table of rows that `each(plan, emit)` hands out and `take(plan, keys, row)` puts away; `shape` is the
/// path to the row's geometry, none for tables without.
template <class Row, auto... shape, class Each, class Take>
Table row_table(std::string name, Geometry geometry, RowColumns<Row> columns, Each each, Take take) {
    Table table{name, geometry, names_of(columns), {}, {}};
    table.write = [=](const Plan& plan, const std::function<void(const Record&)>& put) {
        Record record;
        each(plan, [&](const Row& row) {
            fill_record(columns, row, plan, record);
            if constexpr (sizeof...(shape) > 0) record.geometry = wkb_of(reach<shape...>(row));
            put(record);
        });
    };
    table.read = [=](const Record& record, Plan& plan, PlanKeys& keys) {
        Row row = make_row(name, columns, record, keys);
        if constexpr (sizeof...(shape) > 0) read_shape(name, record, reach<shape...>(row));
        take(plan, keys, std::move(row));
    };
    return table;
}

/// A table whose rows are a list of the plan, one by one: `list` returns that list (of a const or a mutable
/// plan); `keyed` is where their text ids (member `key`) are kept for later tables.
template <class Row, auto... shape, class List>
Table list_table(std::string name, Geometry geometry, RowColumns<Row> columns, List list,
                 PlanKeys::Positions PlanKeys::*keyed = nullptr) {
    const auto each = [=](const Plan& plan, auto emit) {
        for (const Row& row : list(plan)) emit(row);
    };
    const auto take = [=](Plan& plan, PlanKeys& keys, Row row) {
        if constexpr (requires { row.key; })
            if (keyed) (keys.*keyed).emplace(row.key, list(plan).size());
        list(plan).push_back(std::move(row));
    };
    return row_table<Row, shape...>(std::move(name), geometry, std::move(columns), each, take);
}

}  // namespace lifang
