#include "publish/plan_file/schema_words.hpp"

#include "publish/styles/layer_styles.hpp"
#include "publish/tables/column_words.hpp"
#include "publish/tables/titles.hpp"
#include "storage/sql_words.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

struct Key {
    std::string_view table;
    std::vector<std::string> columns;
};

/// What tells a row from all others of its table (docs/plan-file.md).
const std::vector<Key>& keys() {
    static const std::vector<Key> all{{"communities", {"community_id"}},
                                      {"compounds", {"compound_id"}},
                                      {"buildings", {"building_id"}},
                                      {"roads", {"road_id"}},
                                      {"facilities", {"facility_id"}},
                                      {"blocks", {"block_id"}},
                                      {"cells", {"cell_id"}},
                                      {"layouts", {"layout_id"}},
                                      {"units", {"layout_id", "unit_id"}},
                                      {"assignments", {"layout_id", "compound_id"}},
                                      {"cell_assignments", {"layout_id", "cell_id"}},
                                      {"plan_metadata", {"key"}}};
    return all;
}

std::string_view sql_type(ValueType type) {
    switch (type) {
        case ValueType::integer:
            return "bigint";
        case ValueType::real:
            return "double precision";
        case ValueType::text:
            return "text";
    }
    return "text";
}

/// The columns of a row, behind its number: `with_types` casts them to what they are.
std::string list_columns(const Table& table, bool with_types) {
    std::string list = "fid";
    for (const ColumnName& column : table.columns)
        list += with_types ? fmt::format(", {0}::{1} AS {0}", sql_name(column.name), sql_type(column.type))
                           : ", " + sql_name(column.name);
    return list + (table.geometry == Geometry::none ? "" : ", geom");
}

std::string select_arrived(const Table& table, std::string_view temporary) {
    return fmt::format("SELECT {} FROM pg_temp.{} ORDER BY fid", list_columns(table, true), temporary);
}

void add_comments(const DatabaseTarget& target, const Table& table, std::vector<std::string>& statements) {
    const std::string name = target.qualified(table.name);
    statements.push_back(fmt::format("COMMENT ON TABLE {} IS {}", name,
                                     sql_text(fmt::format("{}：{}", plan_mark, layer_title(table.name)))));
    for (const ColumnName& column : table.columns)
        statements.push_back(fmt::format("COMMENT ON COLUMN {}.{} IS {}", name, sql_name(column.name),
                                         sql_text(describe_column(table.name, column.name))));
}

}  // namespace

std::vector<Table> list_schema_tables() {
    std::vector<Table> tables = plan_tables();
    Table& styles = tables.emplace_back();
    styles.name = "layer_styles";
    styles.columns = style_columns();
    return tables;
}

std::vector<std::string> list_making(const DatabaseTarget& target, const Table& table,
                                     std::string_view temporary) {
    const std::string name = target.qualified(table.name);
    std::vector<std::string> statements{
        fmt::format("CREATE TABLE {} AS {}", name, select_arrived(table, temporary)),
        fmt::format("ALTER TABLE {} ADD PRIMARY KEY (fid)", name)};
    if (const auto key = std::ranges::find(keys(), table.name, &Key::table); key != keys().end()) {
        std::vector<std::string> columns;
        for (const std::string& column : key->columns) columns.push_back(sql_name(column));
        statements.push_back(fmt::format("ALTER TABLE {} ADD UNIQUE ({})", name, fmt::join(columns, ", ")));
    }
    if (table.geometry != Geometry::none)
        statements.push_back(fmt::format("CREATE INDEX ON {} USING gist (geom)", name));
    add_comments(target, table, statements);
    return statements;
}

std::vector<std::string> list_replacing(const DatabaseTarget& target, const Table& table,
                                        std::string_view temporary) {
    const std::string name = target.qualified(table.name);
    std::vector<std::string> statements{fmt::format("DELETE FROM {}", name)};
    for (const ColumnName& column : table.columns)
        statements.push_back(fmt::format("ALTER TABLE {} ADD COLUMN IF NOT EXISTS {} {}", name,
                                         sql_name(column.name), sql_type(column.type)));
    statements.push_back(fmt::format("INSERT INTO {} ({}) {}", name, list_columns(table, false),
                                     select_arrived(table, temporary)));
    add_comments(target, table, statements);
    return statements;
}

std::string list_rows(const DatabaseTarget& target, const Table& table) {
    return fmt::format("SELECT {} FROM {} ORDER BY fid", list_columns(table, false),
                       target.qualified(table.name));
}

}  // namespace lifang
