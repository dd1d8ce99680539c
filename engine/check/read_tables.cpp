#include "check/table.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "storage/drivers.hpp"
#include "storage/query_bounds.hpp"
#include "storage/snapshot.hpp"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <memory>
#include <numeric>
#include <set>
#include <utility>

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

Table read_table(OGRLayer& layer, const std::filesystem::path& path, bool with_shape_texts) {
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
        throw unreadable(
            path, Message("plan_layer_unreadable", {{"layer", table.name}, {"cause", CPLGetLastErrorMsg()}}));
    for (Table::Column& column : table.columns) column.values.shrink_to_fit();
    table.shapes.shrink_to_fit();
    sort_by_fid(table);
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

/// Names of the layers that are no views, as GDAL lists them.
std::vector<std::string> list_layers(GDALDataset& dataset) {
    const std::set<std::string> views = list_views(dataset);
    std::vector<std::string> layers;
    for (int i = 0; i < dataset.GetLayerCount(); ++i)
        if (const std::string name = dataset.GetLayer(i)->GetName(); !views.contains(name))
            layers.push_back(name);
    return layers;
}

// Below this a connection more takes longer than it saves.
constexpr std::uintmax_t large_file = 4 << 20;  // bytes

std::vector<Table> read_snapshot(const std::filesystem::path& snapshot, const std::filesystem::path& path,
                                 const Run& run, bool with_shape_texts) {
    const std::vector<std::string> layers = [&] {
        CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        return list_layers(*open(snapshot, path));
    }();
    std::vector<Table> tables(layers.size());
    std::vector<std::exception_ptr> failures(layers.size());
    std::atomic<std::size_t> next{0};
    const bool is_large = std::filesystem::file_size(snapshot) > large_file;
    const std::size_t readers = is_large ? static_cast<std::size_t>(run.threads()) : 1;
    for_each_item(run, readers, [&](std::size_t) {
        const Dataset dataset = open(snapshot, path);
        CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        for (std::size_t i = next++; i < layers.size(); i = next++) try {
                tables[i] = read_table(*dataset->GetLayerByName(layers[i].c_str()), path, with_shape_texts);
            } catch (...) {
                failures[i] = std::current_exception();
            }
    });
    // The first in the file's order, whoever met it.
    for (const std::exception_ptr& failure : failures)
        if (failure) std::rethrow_exception(failure);
    return tables;
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

std::vector<Table> read_tables(const std::filesystem::path& path, const Run& run, bool with_shape_texts) {
    if (!std::filesystem::is_regular_file(path)) throw unreadable(path, Message("plan_not_found"));
    std::vector<Table> tables = read_standing_still(path, [&](const Snapshot& snapshot) {
        return read_snapshot(snapshot.path(), path, run, with_shape_texts);
    });
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.name < b.name; });
    return tables;
}

const Table* find_table(const std::vector<Table>& tables, std::string_view name) {
    for (const Table& table : tables)
        if (table.name == name) return &table;
    return nullptr;
}

Table* find_table(std::vector<Table>& tables, std::string_view name) {
    return const_cast<Table*>(find_table(std::as_const(tables), name));
}

}  // namespace lifang::checking
