#include "publish/tables/export_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

const Table& find_table(std::string_view name) {
    return *std::ranges::find(plan_tables(), name, &Table::name);
}

/// The rows of a table that hangs on layouts: those of one layout, without the column that says so.
ExportLayer rows_of_layout(const Plan& plan, const PlannedLayout& layout, const std::string& name) {
    const Table& table = find_table(name);
    ExportLayer layer{name, table.geometry, table.columns, {}};
    layer.columns.erase(layer.columns.begin());
    table.write(plan, [&](const Record& record) {
        if (record.values.front() != Value(layout.key)) return;
        layer.records.push_back(record);
        layer.records.back().values.erase(layer.records.back().values.begin());
    });
    return layer;
}

ExportLayer compounds_with_units(const Plan& plan, const PlannedLayout& layout) {
    const Table& table = find_table("compounds");
    ExportLayer layer{"compounds", table.geometry, table.columns, {}};
    layer.columns.push_back({"unit_id", ValueType::text});
    layer.columns.push_back({"unit_code", ValueType::text});
    table.write(plan, [&](const Record& record) {
        const auto unit = layout.unit_of_compound[layer.records.size()];
        layer.records.push_back(record);
        auto& values = layer.records.back().values;
        values.push_back(unit ? to_value(at(layout.units, *unit).key) : Value());
        values.push_back(unit ? to_value(at(layout.units, *unit).code) : Value());
    });
    return layer;
}

}  // namespace

std::span<const std::string_view> export_layer_names() {
    static constexpr std::string_view names[] = {"units", "compounds", "unit_borders", "gates"};
    return names;
}

std::vector<ExportLayer> make_export_layers(const Plan& plan, const PlannedLayout& layout) {
    std::vector<ExportLayer> layers{rows_of_layout(plan, layout, "units"), compounds_with_units(plan, layout),
                                    rows_of_layout(plan, layout, "unit_borders")};
    if (ExportLayer gates = rows_of_layout(plan, layout, "gates"); !gates.records.empty())
        layers.push_back(std::move(gates));
    return layers;
}

}  // namespace lifang
