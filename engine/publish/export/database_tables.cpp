#include "publish/export/database_tables.hpp"

#include "publish/tables/column_words.hpp"
#include "publish/tables/titles.hpp"
#include "storage/sql_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::string_view plan_column = "plan", layout_column = "layout_id";

/// The column that names a row within its layout; columns of other tables that are called so, or are of its
/// kind, lead to it.
struct Key {
    std::string_view table;
    std::string_view column;
    std::vector<std::string_view> called;
};
const std::vector<Key>& keys() {
    static const std::vector<Key> all{{"units", "unit_id", {"unit_id", "unit_a", "unit_b"}},
                                      {"compounds", "compound_id", {"compound_id"}}};
    return all;
}

bool has(const ExportLayer& layer, std::string_view column) {
    return std::ranges::find(layer.columns, column, &ColumnName::name) != layer.columns.end();
}

ExportLayer layout_row(const Plan& plan, const PlannedLayout& layout) {
    const auto table = std::ranges::find(plan_tables(), "layouts", &Table::name);
    ExportLayer layer{"layouts", Geometry::none, table->columns, {}};
    table->write(plan, [&](const Record& record) {
        if (record.values.front() == Value(layout.key)) layer.records.push_back(record);
    });
    return layer;
}

/// Without what a run says of its machine.
ExportLayer metadata_rows(const Plan& plan) {
    ExportLayer layer{
        "plan_metadata", Geometry::none, {{"key", ValueType::text}, {"value", ValueType::text}}, {}};
    for (const auto& [key, value] : plan.metadata)
        if (!key.starts_with("run.")) layer.records.push_back({{to_value(key), to_value(value)}, {}});
    return layer;
}

void put_in_front(ExportLayer& layer, std::string_view column, const std::string& value) {
    layer.columns.insert(layer.columns.begin(), {std::string(column), ValueType::text});
    for (Record& record : layer.records) record.values.insert(record.values.begin(), value);
}

/// The columns that tell a row of a table from all others; none: only `fid` does.
std::vector<std::string_view> key_columns(const ExportLayer& layer) {
    if (layer.name == "layouts") return {plan_column, layout_column};
    if (layer.name == "plan_metadata") return {plan_column, layout_column, "key"};
    for (const Key& key : keys())
        if (key.table == layer.name) return {plan_column, layout_column, key.column};
    return {};
}

std::string join(const std::vector<std::string_view>& columns) {
    std::string names;
    for (const std::string_view column : columns) names += (names.empty() ? "" : ", ") + sql_name(column);
    return names;
}

}  // namespace

std::vector<ExportLayer> make_database_layers(const Plan& plan, const PlannedLayout& layout,
                                              const std::string& plan_name) {
    std::vector<ExportLayer> layers{layout_row(plan, layout), metadata_rows(plan)};
    for (ExportLayer& layer : make_export_layers(plan, layout)) layers.push_back(std::move(layer));
    for (ExportLayer& layer : layers) {
        if (!has(layer, layout_column)) put_in_front(layer, layout_column, layout.key);
        put_in_front(layer, plan_column, plan_name);
        layer.plan_columns.clear();
        for (ColumnName& column : layer.columns) {
            column.since_later = true;  // a database filled by a program of before lacks some
            layer.plan_columns.push_back(column.name);
        }
    }
    return layers;
}

std::vector<std::string> list_key_statements(const DatabaseTarget& target, const ExportLayer& layer) {
    const std::string table = target.qualified(layer.name);
    const std::string of_layout = join({plan_column, layout_column});
    std::vector<std::string> statements;
    const auto add = [&](const std::string& name, const std::string& constraint) {
        statements.push_back(fmt::format("ALTER TABLE {} ADD CONSTRAINT {} {}", table,
                                         sql_name(layer.name + "_" + name), constraint));
    };
    const auto add_parent = [&](const std::string& name, const std::string& columns, std::string_view parent,
                                const std::string& parent_columns) {
        add(name, fmt::format("FOREIGN KEY ({}) REFERENCES {} ({}) ON DELETE CASCADE", columns,
                              target.qualified(parent), parent_columns));
    };
    const auto unique = key_columns(layer);
    for (const std::string_view column :
         unique.empty() ? std::vector<std::string_view>{plan_column, layout_column} : unique)
        statements.push_back(
            fmt::format("ALTER TABLE {} ALTER COLUMN {} SET NOT NULL", table, sql_name(column)));
    if (unique.empty())
        statements.push_back(fmt::format("CREATE INDEX ON {} ({})", table, of_layout));
    else
        add("key", fmt::format("UNIQUE ({})", join(unique)));
    if (layer.name == "layouts") return statements;
    add_parent("layout", of_layout, "layouts", of_layout);
    for (const Key& key : keys()) {
        if (key.table == layer.name) continue;
        for (const std::string_view column : key.called)
            if (has(layer, column))
                add_parent(std::string(column), of_layout + ", " + sql_name(column), key.table,
                           of_layout + ", " + sql_name(key.column));
    }
    return statements;
}

std::vector<std::string> list_comment_statements(const DatabaseTarget& target, const ExportLayer& layer) {
    const std::string table = target.qualified(layer.name);
    std::vector<std::string> statements{
        fmt::format("COMMENT ON TABLE {} IS {}", table,
                    sql_text(fmt::format("{}：{}", table_mark, layer_title(layer.name))))};
    for (const ColumnName& column : layer.columns)
        statements.push_back(fmt::format("COMMENT ON COLUMN {}.{} IS {}", table, sql_name(column.name),
                                         sql_text(describe_column(layer.name, column.name))));
    return statements;
}

std::string rows_of(const std::string& plan_name, const PlannedLayout& layout) {
    return fmt::format("{} = {} AND {} = {}", sql_name(plan_column), sql_text(plan_name),
                       sql_name(layout_column), sql_text(layout.key));
}

}  // namespace lifang
