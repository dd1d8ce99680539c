#include "publish/styles/layer_styles.hpp"

#include "publish/files/record_layer_ogr.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/styles/documents.hpp"
#include "publish/styles/export_styles.hpp"
#include "publish/styles/layout_views.hpp"
#include "publish/tables/table.hpp"
#include "publish/tables/titles.hpp"
#include "storage/sql_words.hpp"

namespace lifang {
namespace {

constexpr const char* table_name = "layer_styles";

/// One row; columns by name, for the table may have been made by QGIS.
void put_style(OGRLayer& table, const std::string& layer, std::string_view title, const StyledLayer& styled,
               DriverErrors& errors, const std::string& where) {
    const OGRFeatureUniquePtr row(OGRFeature::CreateFeature(table.GetLayerDefn()));
    const auto set = [&](const char* column, const std::string& text) {
        row->SetField(column, text.c_str());
    };
    // QGIS looks for empty texts here, not for NULL.
    set("f_table_catalog", "");
    set("f_table_schema", "");
    set("f_table_name", layer);
    set("f_geometry_column", styled.geometry == Geometry::none ? "" : "geom");
    set("styleName", layer);
    set("styleQML", make_qml(styled));
    set("styleSLD", make_sld(styled));
    row->SetField("useAsDefault", 1);
    set("description", "Lifang: " + std::string(title));
    set("owner", "");
    errors.require(table.CreateFeature(row.get()) == OGRERR_NONE, ExitCode::output, where,
                   Message("row_not_written", {{"layer", "layer_styles"}}));
}

RecordLayer make_style_table(GDALDataset& dataset, DriverErrors& errors, const std::string& where) {
    return {dataset, table_name, Geometry::none, style_columns(), nullptr, {"FID=id"}, errors, where};
}

}  // namespace

const std::vector<ColumnName>& style_columns() {
    // Those QGIS itself makes, in its order; the time of a style would differ from run to run.
    static const std::vector<ColumnName> columns{{"f_table_catalog", ValueType::text},
                                                 {"f_table_schema", ValueType::text},
                                                 {"f_table_name", ValueType::text},
                                                 {"f_geometry_column", ValueType::text},
                                                 {"styleName", ValueType::text},
                                                 {"styleQML", ValueType::text},
                                                 {"styleSLD", ValueType::text},
                                                 {"useAsDefault", ValueType::integer},
                                                 {"description", ValueType::text},
                                                 {"owner", ValueType::text},
                                                 {"ui", ValueType::text},
                                                 {"update_time", ValueType::text}};
    return columns;
}

void write_layer_styles(GDALDataset& dataset, const Plan& plan, DriverErrors& errors,
                        const std::string& where) {
    RecordLayer layer = make_style_table(dataset, errors, where);
    for (const Table& table : plan_tables())
        put_style(layer.layer(), table.name, layer_title(table.name), make_styled_layer(table, table.name),
                  errors, where);
    for (const PlannedLayout& layout : plan.layouts)
        for (const LayoutView& view : make_layout_views(plan, layout))
            put_style(layer.layer(), view.name, view.title, view.styled, errors, where);
}

void write_export_styles(GDALDataset& dataset, const std::vector<ExportLayer>& layers, DriverErrors& errors,
                         const std::string& where) {
    RecordLayer table = make_style_table(dataset, errors, where);
    for (const ExportLayer& layer : layers)
        put_style(table.layer(), layer.name, layer_title(layer.name), style_export(layer), errors, where);
}

void add_layout_styles(GDALDataset& dataset, const Plan& plan, const PlannedLayout& layout,
                       DriverErrors& errors, const std::string& where) {
    OGRLayer* table = dataset.GetLayerByName(table_name);
    if (!table) return;
    for (const LayoutView& view : make_layout_views(plan, layout))
        if (query_text(dataset, "SELECT 1 FROM layer_styles WHERE f_table_name = " + sql_text(view.name))
                .empty())
            put_style(*table, view.name, view.title, view.styled, errors, where);
}

}  // namespace lifang
