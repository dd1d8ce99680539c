#include "publish/layer_styles.hpp"

#include "publish/record_layer_ogr.hpp"
#include "publish/style_documents.hpp"
#include "publish/table.hpp"

#include <algorithm>

namespace lifang {
namespace {

SymbolKind symbol_kind(Geometry geometry) {
    if (geometry == Geometry::point) return SymbolKind::point;
    const bool is_line = geometry == Geometry::line_string || geometry == Geometry::multi_line_string;
    return is_line ? SymbolKind::line : SymbolKind::fill;
}

}  // namespace

void write_layer_styles(GDALDataset& dataset, DriverErrors& errors, const std::string& where) {
    // The columns QGIS itself makes, in its order; the time of a style would differ from run to run.
    const std::vector<ColumnName> columns{{"f_table_catalog", ValueType::text},
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
    RecordLayer layer(dataset, "layer_styles", Geometry::none, columns, nullptr, {"FID=id"}, errors, where);
    for (const LayerStyle& style : map_style()) {
        const auto table = std::ranges::find(plan_tables(), style.layer, &Table::name);
        const SymbolKind kind = symbol_kind(table->geometry);
        const std::string name(style.layer);
        const std::string empty;  // QGIS looks for empty texts here, not for NULL
        layer.put({{empty,
                    empty,
                    name,
                    std::string("geom"),
                    name,
                    make_qml(style, kind),
                    make_sld(style, kind),
                    std::int64_t{1},
                    "Lifang: " + name,
                    empty,
                    {},
                    {}},
                   {}});
    }
}

}  // namespace lifang
