#include "check/read_layer.hpp"

#include "core/error.hpp"
#include "storage/query_bounds.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <utility>

#include <cpl_error.h>
#include <ogrsf_frmts.h>

namespace lifang::checking {
namespace {

ShapeType shape_type(OGRwkbGeometryType type) {
    switch (wkbFlatten(type)) {
        case wkbNone:
            return ShapeType::none;
        case wkbPoint:
            return ShapeType::point;
        case wkbLineString:
            return ShapeType::line;
        case wkbMultiLineString:
            return ShapeType::lines;
        case wkbPolygon:
            return ShapeType::polygon;
        case wkbMultiPolygon:
            return ShapeType::polygons;
        default:
            return ShapeType::other;
    }
}

ColumnType column_type(OGRFieldType type) {
    switch (type) {
        case OFTInteger:
        case OFTInteger64:
            return ColumnType::whole;
        case OFTReal:
            return ColumnType::real;
        case OFTString:
            return ColumnType::text;
        default:
            return ColumnType::other;
    }
}

/// Most texts of a column are short, and many are those of the row before.
std::string_view keep(std::string_view text, const std::vector<Value>& before,
                      std::pmr::memory_resource& texts) {
    if (const auto* last = before.empty() ? nullptr : std::get_if<std::string_view>(&before.back());
        last && *last == text)
        return *last;
    if (text.empty()) return "";
    auto* const bytes = static_cast<char*>(texts.allocate(text.size(), 1));
    std::memcpy(bytes, text.data(), text.size());
    return {bytes, text.size()};
}

void read_value(OGRFeature& feature, int field, Table::Column& column, std::pmr::memory_resource& texts) {
    if (!feature.IsFieldSetAndNotNull(field))
        column.values.emplace_back(std::monostate{});
    else if (column.type == ColumnType::whole)
        column.values.emplace_back(static_cast<std::int64_t>(feature.GetFieldAsInteger64(field)));
    else if (column.type == ColumnType::real)
        column.values.emplace_back(feature.GetFieldAsDouble(field));
    else
        column.values.emplace_back(keep(feature.GetFieldAsString(field), column.values, texts));
}

std::string text_of(const OGRGeometry& geometry) {
    OGRWktOptions options;
    options.precision = 17;  // enough to tell any two doubles apart
    options.format = OGRWktFormat::G;
    options.round = false;
    return geometry.exportToWkt(options);
}

Shapes read_shape(const OGRGeometry& geometry) {
    Wkb wkb(geometry.WkbSize());
    if (geometry.exportToWkb(wkbNDR, wkb.data(), wkbVariantIso) != OGRERR_NONE) return {};
    return read_wkb(wkb);
}

void read_row(OGRFeature& feature, Table& table, bool with_shape_text) {
    table.fids.push_back(feature.GetFID());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        read_value(feature, static_cast<int>(i), table.columns[i], *table.texts);
    if (table.shape_type == ShapeType::none) return;
    const OGRGeometry* geometry = feature.GetGeometryRef();
    table.shapes.push_back(geometry ? read_shape(*geometry) : Shapes{});
    if (with_shape_text) table.shape_texts.push_back(geometry ? text_of(*geometry) : "");
}

/// Tables that GDAL does not read by their numbers are brought into that order.
void sort_by_fid(Table& table) {
    if (std::is_sorted(table.fids.begin(), table.fids.end())) return;
    std::vector<std::size_t> order(table.count());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return table.fids[a] < table.fids[b]; });
    const auto arrange = [&](auto& list) {
        if (list.empty()) return;
        std::remove_cvref_t<decltype(list)> arranged;
        for (const std::size_t row : order) arranged.push_back(std::move(list[row]));
        list = std::move(arranged);
    };
    for (Table::Column& column : table.columns) arrange(column.values);
    arrange(table.fids), arrange(table.shapes), arrange(table.shape_texts);
}

void read_crs(const OGRSpatialReference* crs, Table& table) {
    if (!crs) return;
    char* wkt = nullptr;
    crs->exportToWkt(&wkt);
    table.crs = wkt;
    CPLFree(wkt);
    table.crs_is_local = crs->IsLocal() || table.crs.find("Undefined") != std::string::npos;
    table.crs_is_projected = crs->IsProjected();
    table.crs_metres_per_unit = crs->GetLinearUnits();
}

}  // namespace

Table read_layer(OGRLayer& layer, const std::filesystem::path& path, bool with_shape_texts) {
    Table table;
    table.name = layer.GetName();
    QueryBounds bounds(path);  // a view runs when it is asked for its columns
    table.shape_type = shape_type(layer.GetGeomType());
    table.texts = std::make_shared<std::pmr::monotonic_buffer_resource>();
    read_crs(layer.GetSpatialRef(), table);
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        table.columns.push_back({definition.GetFieldDefn(i)->GetNameRef(),
                                 column_type(definition.GetFieldDefn(i)->GetType()),
                                 {}});
    layer.ResetReading();
    CPLErrorReset();
    for (OGRFeatureUniquePtr feature(layer.GetNextFeature()); feature && bounds.take_row();
         feature.reset(layer.GetNextFeature()))
        read_row(*feature, table, with_shape_texts);
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, path.string(), Message("query_without_end", {{"layer", table.name}}));
    // GDAL ends a broken table as if it were its end; only the error state tells.
    if (CPLGetLastErrorType() >= CE_Failure)
        throw Error(
            ExitCode::input, path.string(),
            Message("plan_layer_unreadable", {{"layer", table.name}, {"cause", CPLGetLastErrorMsg()}}));
    for (Table::Column& column : table.columns) column.values.shrink_to_fit();
    table.shapes.shrink_to_fit();
    sort_by_fid(table);
    return table;
}

}  // namespace lifang::checking
