#include "publish/styles/layout_views.hpp"

#include "core/words.hpp"
#include "geometry/measure.hpp"
#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "storage/sql_words.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {
namespace {

const Table& find_table(std::string_view name) {
    return *std::ranges::find(plan_tables(), name, &Table::name);
}

/// A layer for a view of a table. `fid` gets the name by which GDAL knows the number of a view's rows.
StyledLayer viewed(std::string_view table, std::string_view style) {
    StyledLayer layer = make_styled_layer(find_table(table), style);
    std::erase_if(layer.columns, [](const StyledColumn& column) { return column.name == "layout_id"; });
    layer.columns.front().name = "OGC_FID";
    return layer;
}

std::string selection(const StyledLayer& layer) {
    std::string list = "t.geom AS geom";
    for (const StyledColumn& column : layer.columns)
        list += fmt::format(", t.{} AS {}", sql_name(column.column), sql_name(column.name));
    return list;
}

LayoutView units_view(const PlannedLayout& layout) {
    LayoutView view;
    view.name = "layout_" + layout.key + "_units";
    view.short_title = "管理单元";
    view.styled = viewed("units", "units");
    view.query = fmt::format("SELECT {} FROM units t WHERE t.layout_id = {}", selection(view.styled),
                             sql_text(layout.key));
    for (const Unit& unit : layout.units) view.extent.include(bounds(unit.area_shape));
    return view;
}

LayoutView compounds_view(const Plan& plan, const PlannedLayout& layout) {
    LayoutView view;
    view.name = "layout_" + layout.key + "_compounds";
    view.short_title = "小区";
    view.styled = viewed("compounds", "layout_compounds");
    view.query = fmt::format(
        "SELECT {0}, a.unit_id AS unit_id, u.unit_code AS unit_code FROM compounds t "
        "LEFT JOIN assignments a ON a.layout_id = {1} AND a.compound_id = t.compound_id "
        "LEFT JOIN units u ON u.layout_id = {1} AND u.unit_id = a.unit_id",
        selection(view.styled), sql_text(layout.key));
    for (const char* column : {"unit_id", "unit_code"}) view.styled.columns.push_back({column, column});
    for (const Compound& compound : plan.ground.compounds) view.extent.include(bounds(compound.footprint));
    return view;
}

}  // namespace

std::string layout_title(const PlannedLayout& layout) {
    return fmt::format("方案 {}（{}）", layout.key, layout_label(to_text(layout.label), Language::zh));
}

std::vector<LayoutView> make_layout_views(const Plan& plan, const PlannedLayout& layout) {
    std::vector<LayoutView> views{units_view(layout), compounds_view(plan, layout)};
    for (LayoutView& view : views) view.title = layout_title(layout) + view.short_title;
    return views;
}

void create_view(GDALDataset& dataset, const LayoutView& view, DriverErrors& errors,
                 const std::string& where) {
    const auto run = [&](const std::string& statement) { execute_sql(dataset, statement, errors, where); };
    run("CREATE VIEW IF NOT EXISTS " + sql_name(view.name) + " AS " + view.query);
    const std::string box = view.extent.is_empty()
                                ? std::string("NULL, NULL, NULL, NULL")
                                : fmt::format("{:.17g}, {:.17g}, {:.17g}, {:.17g}", view.extent.min.x,
                                              view.extent.min.y, view.extent.max.x, view.extent.max.y);
    run(fmt::format(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description, last_change, "
        "min_x, min_y, max_x, max_y, srs_id) SELECT {}, 'features', {}, '', '{}', {}, srs_id "
        "FROM gpkg_contents WHERE table_name = '{}'",
        sql_text(view.name), sql_text(view.title), plan_date, box, view.styled.layer));
    run(
        fmt::format("INSERT OR IGNORE INTO gpkg_geometry_columns (table_name, column_name, "
                    "geometry_type_name, srs_id, z, "
                    "m) SELECT {}, column_name, geometry_type_name, srs_id, z, m "
                    "FROM gpkg_geometry_columns WHERE table_name = '{}'",
                    sql_text(view.name), view.styled.layer));
}

}  // namespace lifang
