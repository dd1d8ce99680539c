#include "check/read_layer.hpp"
#include "core/error.hpp"
#include "core/parallel.hpp"
#include "storage/drivers.hpp"
#include "storage/query_bounds.hpp"
#include "storage/snapshot.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
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
    QueryBounds bounds(snapshot);  // what lists the tables may be a view, too
    Dataset dataset(static_cast<GDALDataset*>(
        GDALOpenEx(snapshot.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr)));
    if (bounds.is_exceeded())
        throw unreadable(path, Message("query_without_end", {{"layer", path.filename().string()}}));
    if (!dataset) throw unreadable(path, Message("not_a_geopackage", {{"cause", CPLGetLastErrorMsg()}}));
    return dataset;
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
                tables[i] = read_layer(*dataset->GetLayerByName(layers[i].c_str()), path, with_shape_texts);
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

std::vector<Table> read_tables(const std::filesystem::path& path, const Run& run, bool with_shape_texts) {
    if (!std::filesystem::is_regular_file(path)) throw unreadable(path, Message("plan_not_found"));
    std::vector<Table> tables = read_standing_still(path, [&](const Snapshot& snapshot) {
        return read_snapshot(snapshot.path(), path, run, with_shape_texts);
    });
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.name < b.name; });
    return tables;
}

}  // namespace lifang::checking
