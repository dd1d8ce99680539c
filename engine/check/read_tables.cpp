#include "check/table.hpp"
#include "core/error.hpp"
#include "storage/drivers.hpp"
#include "storage/query_bounds.hpp"
#include "storage/snapshot.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace lifang::checking {
namespace {

struct Close {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using Dataset = std::unique_ptr<GDALDataset, Close>;

Error unreadable(const std::filesystem::path& path, Message what) {
    return Error(ExitCode::input, path.string(), std::move(what));
}

Dataset open(const std::filesystem::path& snapshot, const std::filesystem::path& path) {
    register_drivers();
    // A snapshot stands still: IMMUTABLE takes no lock and leaves no -wal or -shm behind.
    const char* const drivers[] = {"GPKG", nullptr};
    const char* const options[] = {"LIST_ALL_TABLES=YES", "IMMUTABLE=YES", nullptr};
    CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    Dataset dataset(static_cast<GDALDataset*>(
        GDALOpenEx(snapshot.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr)));
    if (!dataset) throw unreadable(path, Message("not_a_geopackage", {{"cause", CPLGetLastErrorMsg()}}));
    return dataset;
}

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

Value read_value(const OGRFeature& feature, int field, ColumnType type) {
    if (!feature.IsFieldSetAndNotNull(field)) return std::monostate{};
    switch (type) {
        case ColumnType::whole:
            return static_cast<std::int64_t>(feature.GetFieldAsInteger64(field));
        case ColumnType::real:
            return feature.GetFieldAsDouble(field);
        default:
            return std::string(const_cast<OGRFeature&>(feature).GetFieldAsString(field));
    }
}

std::string text_of(const OGRGeometry& geometry) {
    OGRWktOptions options;
    options.precision = 17;  // enough to tell any two doubles apart
    options.format = OGRWktFormat::G;
    options.round = false;
    return geometry.exportToWkt(options);
}

Row read_row(OGRFeature& feature, const Table& table, bool with_shape_text) {
    Row row;
    row.fid = feature.GetFID();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row.values.push_back(read_value(feature, static_cast<int>(i), table.columns[i].type));
    if (const OGRGeometry* geometry = feature.GetGeometryRef()) {
        row.has_shape = true;
        Wkb wkb(geometry->WkbSize());
        if (geometry->exportToWkb(wkbNDR, wkb.data(), wkbVariantIso) == OGRERR_NONE)
            row.shape = read_wkb(wkb);
        if (with_shape_text) row.shape_text = text_of(*geometry);
    }
    return row;
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

Table read_table(OGRLayer& layer, const std::filesystem::path& path, bool with_shape_texts) {
    Table table;
    table.name = layer.GetName();
    QueryBounds bounds(path);  // a view runs when it is asked for its columns
    table.shape_type = shape_type(layer.GetGeomType());
    read_crs(layer.GetSpatialRef(), table);
    const OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        table.columns.push_back(
            {definition.GetFieldDefn(i)->GetNameRef(), column_type(definition.GetFieldDefn(i)->GetType())});
    layer.ResetReading();
    CPLErrorReset();
    for (OGRFeatureUniquePtr feature(layer.GetNextFeature()); feature && bounds.take_row();
         feature.reset(layer.GetNextFeature()))
        table.rows.push_back(read_row(*feature, table, with_shape_texts));
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, path.string(), Message("query_without_end", {{"layer", table.name}}));
    // GDAL ends a broken table as if it were its end; only the error state tells.
    if (CPLGetLastErrorType() >= CE_Failure)
        throw unreadable(
            path, Message("plan_layer_unreadable", {{"layer", table.name}, {"cause", CPLGetLastErrorMsg()}}));
    std::stable_sort(table.rows.begin(), table.rows.end(),
                     [](const Row& a, const Row& b) { return a.fid < b.fid; });
    return table;
}

/// Names of the views: they show rows of tables again, and a stranger's may do anything when it is read.
std::set<std::string> list_views(GDALDataset& dataset) {
    std::set<std::string> views;
    OGRLayer* answer =
        dataset.ExecuteSQL("SELECT name FROM sqlite_master WHERE type = 'view'", nullptr, nullptr);
    if (!answer) return views;
    for (OGRFeatureUniquePtr row(answer->GetNextFeature()); row; row.reset(answer->GetNextFeature()))
        views.insert(row->GetFieldAsString(0));
    dataset.ReleaseResultSet(answer);
    return views;
}

}  // namespace

std::string_view to_text(ShapeType type) {
    switch (type) {
        case ShapeType::none:
            return "no geometry";
        case ShapeType::point:
            return "POINT";
        case ShapeType::line:
            return "LINESTRING";
        case ShapeType::lines:
            return "MULTILINESTRING";
        case ShapeType::polygon:
            return "POLYGON";
        case ShapeType::polygons:
            return "MULTIPOLYGON";
        case ShapeType::other:
            break;
    }
    return "another geometry type";
}

std::optional<std::size_t> Table::find_column(std::string_view column) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == column) return i;
    return std::nullopt;
}

std::vector<Table> read_tables(const std::filesystem::path& path, bool with_shape_texts) {
    if (!std::filesystem::is_regular_file(path)) throw unreadable(path, Message("plan_not_found"));
    std::vector<Table> tables = read_standing_still(path, [&](const Snapshot& snapshot) {
        const Dataset dataset = open(snapshot.path(), path);
        CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        std::vector<Table> read;
        const std::set<std::string> views = list_views(*dataset);
        for (int i = 0; i < dataset->GetLayerCount(); ++i)
            if (!views.contains(dataset->GetLayer(i)->GetName()))
                read.push_back(read_table(*dataset->GetLayer(i), path, with_shape_texts));
        return read;
    });
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.name < b.name; });
    return tables;
}

const Table* find_table(const std::vector<Table>& tables, std::string_view name) {
    for (const Table& table : tables)
        if (table.name == name) return &table;
    return nullptr;
}

}  // namespace lifang::checking
