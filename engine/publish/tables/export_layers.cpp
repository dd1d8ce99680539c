#include "publish/tables/export_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

const Table& find_table(std::string_view name) {
    return *std::ranges::find(plan_tables(), name, &Table::name);
}

/// The rows of a table that hangs on layouts: those of one layout, without the column that says so.
ExportLayer rows_of_layout(const Plan& plan, const PlannedLayout& layout, std::string_view name) {
    const Table& table = find_table(name);
    ExportLayer layer{std::string(name), table.geometry, table.columns, {}};
    layer.columns.erase(layer.columns.begin());
    table.write(plan, [&](const Record& record) {
        if (record.values.front() != Value(layout.key)) return;
        layer.records.push_back(record);
        layer.records.back().values.erase(layer.records.back().values.begin());
    });
    return layer;
}

/// The rows of a table that all layouts share.
ExportLayer rows_of_plan(const Plan& plan, const PlannedLayout&, std::string_view name) {
    const Table& table = find_table(name);
    ExportLayer layer{std::string(name), table.geometry, table.columns, {}};
    table.write(plan, [&](const Record& record) { layer.records.push_back(record); });
    return layer;
}

ExportLayer compounds_with_units(const Plan& plan, const PlannedLayout& layout, std::string_view name) {
    const Table& table = find_table("compounds");
    ExportLayer layer{std::string(name), table.geometry, table.columns, {}};
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

/// Who belongs where in which layout, unit after unit, those in none at the end: a list to be edited and read
/// again.
ExportLayer assignments_with_names(const Plan& plan, const PlannedLayout& layout, std::string_view name) {
    using enum ValueType;
    ExportLayer layer{std::string(name),
                      Geometry::none,
                      {{"compound_id", text},
                       {"name", text},
                       {"community_id", text},
                       {"floor_area_m2", real},
                       {"households", integer},
                       {"unit_id", text},
                       {"unit_code", text},
                       {"unit_name", text},
                       {"scope_reason", text},
                       {"layout_id", text}},
                      {}};
    const auto& communities = plan.ground.communities;
    const auto add = [&](std::size_t i) {
        const Compound& compound = plan.ground.compounds[i];
        const auto unit = layout.unit_of_compound[i];
        const auto of_unit = [&](std::string Unit::*word) {
            return unit ? to_value(at(layout.units, *unit).*word) : Value();
        };
        const Value community =
            compound.community ? to_value(at(communities, *compound.community).key) : Value();
        layer.records.push_back(
            {{to_value(compound.key), to_value(compound.name), community, to_value(compound.floor_area),
              to_value(compound.households), of_unit(&Unit::key), of_unit(&Unit::code), of_unit(&Unit::name),
              to_value(compound.scope_reason), to_value(layout.key)},
             {}});
    };
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit)
        for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
            if (layout.unit_of_compound[i] == UnitId{unit}) add(i);
    for (std::size_t i = 0; i < plan.ground.compounds.size(); ++i)
        if (!layout.unit_of_compound[i]) add(i);
    return layer;
}

/// What is handed over. A table of the plan file that hangs on layouts joins with one line here and short
/// names for its columns (export/names.cpp).
struct Declaration {
    enum class When { always, filled, tables };  // tables: for people who read tables

    std::string_view name;
    ExportLayer (*make)(const Plan&, const PlannedLayout&, std::string_view name) = &rows_of_layout;
    When when = When::filled;
};
using enum Declaration::When;

constexpr Declaration declarations[] = {
    {.name = "units", .when = always},
    {.name = "compounds", .make = &compounds_with_units, .when = always},
    {.name = "unit_borders", .when = always},
    {.name = "gates"},
    {.name = "entrances"},
    {.name = "inventory"},
    {.name = "coverage"},
    {.name = "stations"},
    {.name = "service_areas", .make = &rows_of_plan},
    {.name = "moves"},
    {.name = "programme"},
    {.name = "unit_modes"},
    {.name = "unit_money"},
    {.name = "money_years"},
    {.name = "assignments", .make = &assignments_with_names, .when = tables},
};

}  // namespace

std::vector<std::string_view> export_layer_names() {
    std::vector<std::string_view> names;
    for (const Declaration& declared : declarations) names.push_back(declared.name);
    return names;
}

std::vector<ExportLayer> make_export_layers(const Plan& plan, const PlannedLayout& layout,
                                            Handover handover) {
    std::vector<ExportLayer> layers;
    for (const Declaration& declared : declarations) {
        if (declared.when == tables && handover == Handover::maps) continue;
        ExportLayer layer = declared.make(plan, layout, declared.name);
        if (declared.when == filled && layer.records.empty()) continue;
        for (const ColumnName& column : layer.columns) layer.plan_columns.push_back(column.name);
        layers.push_back(std::move(layer));
    }
    return layers;
}

}  // namespace lifang
