#include "publish/plan_file/read_plan.hpp"

#include "core/error.hpp"
#include "geometry/extent.hpp"
#include "geometry/wkb_facts.hpp"
#include "load/site/head_counts.hpp"
#include "publish/files/driver_errors.hpp"
#include "publish/files/record_layer_ogr.hpp"
#include "publish/plan/profile.hpp"
#include "publish/plan_file/open_plan_ogr.hpp"
#include "publish/plan_file/plan_colours_ogr.hpp"
#include "publish/tables/table.hpp"
#include "storage/drivers.hpp"
#include "storage/plan_schema.hpp"
#include "storage/query_bounds.hpp"
#include "storage/regular_file.hpp"
#include "storage/snapshot.hpp"

#include <cstdint>
#include <map>
#include <string_view>

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr std::size_t rows_between_looks = 256;  // at whether to stop: a millisecond

}  // namespace

OpenDataset open_plan(const std::filesystem::path& snapshot, const std::filesystem::path& path,
                      DriverErrors& errors) {
    register_drivers();
    const char* const drivers[] = {"GPKG", nullptr};
    const char* const options[] = {"IMMUTABLE=YES", "LIST_ALL_TABLES=YES", nullptr};
    QueryBounds bounds(snapshot);  // what lists the tables may be a view, too
    OpenDataset dataset(
        GDALDataset::Open(snapshot.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options));
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, path.string(),
                    Message("query_without_end", {{"layer", path.filename().string()}}));
    errors.require(dataset != nullptr, ExitCode::input, path.string(), Message("not_a_plan_geopackage"));
    return dataset;
}

void read_shape(const OGRFeature& feature, Wkb& shape) {
    shape.clear();
    const OGRGeometry* geometry = feature.GetGeometryRef();
    if (!geometry || geometry->IsEmpty()) return;
    shape.resize(geometry->WkbSize());
    geometry->exportToWkb(wkbNDR, shape.data(), wkbVariantIso);
}

namespace {

Value value_of(const OGRFeature& feature, int field, ValueType type) {
    if (field < 0 || !feature.IsFieldSetAndNotNull(field)) return {};
    switch (type) {
        case ValueType::integer:
            return static_cast<std::int64_t>(feature.GetFieldAsInteger64(field));
        case ValueType::real:
            return feature.GetFieldAsDouble(field);
        case ValueType::text:
            return std::string(feature.GetFieldAsString(field));
    }
    return {};
}

/// The table's columns as positions in the layer; columns beyond ours, added by others, are left alone.
std::vector<int> find_columns(const Table& table, OGRLayer& layer, const std::string& where) {
    std::vector<int> positions;
    for (const ColumnName& column : table.columns) {
        positions.push_back(layer.GetLayerDefn()->GetFieldIndex(column.name.c_str()));
        if (positions.back() < 0 && !column.since_later)
            throw Error(ExitCode::input, where,
                        Message("plan_column_missing", {{"layer", table.name}, {"column", column.name}}));
    }
    return positions;
}

/// Refuses a shape that nothing can be worked out with: not finite, a ring open, too far from all before it.
/// `issues` tell of features that were too far off to be in the plan.
void require_usable(const Wkb& shape, const std::string& where, const std::string& table, std::int64_t fid,
                    Box& extent) {
    if (shape.empty()) return;
    const WkbFacts facts = examine_wkb(shape);
    const auto refuse = [&](const char* code) {
        throw Error(ExitCode::input, where, Message(code, {{"layer", table}, {"row", fid}}));
    };
    if (!facts.is_finite || !facts.is_closed) refuse("plan_shape_damaged");
    if (table == "issues") return;
    extent.include(facts.box);
    if (!is_within_reach(extent)) refuse("plan_shapes_far_apart");
}

void read_table(const Table& table, GDALDataset& dataset, Plan& plan, PlanKeys& keys, Box& extent,
                DriverErrors& errors, const std::string& where, const Run& run) {
    QueryBounds bounds(where);  // a view runs when it is asked for its columns
    OGRLayer* layer = dataset.GetLayerByName(table.name.c_str());
    if (!layer && table.since_later) return;
    if (!layer) throw Error(ExitCode::input, where, Message("plan_layer_missing", {{"layer", table.name}}));
    const std::vector<int> positions = find_columns(table, *layer, where);
    if (!table.read) return;
    Record record;
    record.values.resize(positions.size());
    layer->ResetReading();
    for (std::size_t row = 0; const auto& feature : *layer) {
        if (row++ % rows_between_looks == 0) run.check_stop();
        for (std::size_t i = 0; i < positions.size(); ++i)
            record.values[i] = value_of(*feature, positions[i], table.columns[i].type);
        read_shape(*feature, record.geometry);
        require_usable(record.geometry, where, table.name, feature->GetFID(), extent);
        table.read(record, plan, keys);
        if (!bounds.take_row()) break;
    }
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, where, Message("query_without_end", {{"layer", table.name}}));
    errors.require(true, ExitCode::input, where, Message("plan_layer_cut_short", {{"layer", table.name}}));
}

/// As the metadata say, asked before any table is read: a newer plan may have other columns. Empty where they
/// do not say.
std::string find_schema_version(GDALDataset& dataset, const std::string& where) {
    QueryBounds bounds(where);
    OGRLayer* layer = dataset.GetLayerByName("plan_metadata");
    if (!layer) return {};
    const int key = layer->GetLayerDefn()->GetFieldIndex("key");
    const int value = layer->GetLayerDefn()->GetFieldIndex("value");
    if (key < 0 || value < 0) return {};
    for (const auto& entry : *layer) {
        if (entry->GetFieldAsString(key) == std::string_view("schema_version"))
            return entry->GetFieldAsString(value);
        if (!bounds.take_row()) break;  // told where the table is read
    }
    return {};
}

Crs read_crs(GDALDataset& dataset) {
    const OGRLayer* cells = dataset.GetLayerByName("cells");
    const OGRSpatialReference* srs = cells ? const_cast<OGRLayer*>(cells)->GetSpatialRef() : nullptr;
    if (!srs || srs->IsLocal()) return {};
    const char* authority = srs->GetAuthorityName(nullptr);
    const char* code = srs->GetAuthorityCode(nullptr);
    if (authority && code) return make_crs(std::string(authority) + ":" + code);
    char* wkt = nullptr;
    srs->exportToWkt(&wkt);
    const std::string text = wkt ? wkt : "";
    CPLFree(wkt);
    return make_crs(text);
}

/// Every layout comes from one that is there, and none from itself by whatever way.
void require_family(const Plan& plan, const std::string& where) {
    std::map<std::string_view, std::string_view> parent_of;
    for (const PlannedLayout& layout : plan.layouts) parent_of.emplace(layout.key, layout.parent_key);
    for (const auto& [key, parent] : parent_of) {
        if (!parent.empty() && !parent_of.contains(parent))
            throw Error(ExitCode::input, where,
                        Message("layout_without_parent", {{"layout", key}, {"parent", parent}}));
        std::string way(key);
        std::string_view ancestor = parent;
        for (std::size_t steps = 0; !ancestor.empty() && steps <= parent_of.size(); ++steps) {
            way += fmt::format(" <- {}", ancestor);
            if (ancestor == key)
                throw Error(ExitCode::input, where, Message("layouts_in_circle", {{"way", way}}));
            const auto found = parent_of.find(ancestor);
            ancestor = found == parent_of.end() ? std::string_view() : found->second;
        }
    }
}

Plan read_snapshot(const std::filesystem::path& snapshot, const std::filesystem::path& path, const Run& run,
                   PlanColours* colours) {
    DriverErrors errors;
    const OpenDataset dataset = open_plan(snapshot, path, errors);
    require_known_schema(find_schema_version(*dataset, path.string()), path);
    Plan plan;
    PlanKeys keys;
    Box extent;
    StageProgress progress(run, Stage::load, plan_tables().size());
    for (const Table& table : plan_tables()) {
        read_table(table, *dataset, plan, keys, extent, errors, path.string(), run);
        progress.count_item();
    }
    run.check_stop();
    plan.site.buildings.shrink_to_fit();  // there are most of them, and a plan stays in memory
    plan.ground.compound_of_building.reserve(plan.site.buildings.size());
    for (const Building& building : plan.site.buildings)
        plan.ground.compound_of_building.push_back(building.compound);
    if (auto& graph = plan.walking.graph; !graph.edges.empty()) {
        graph = make_walk_graph(std::move(graph.edges));
        plan.walking.gates.resize(plan.ground.compounds.size());
        plan.walking.facility_gates.resize(plan.site.facilities.size());
    }
    if (colours) *colours = read_map_colours(*dataset, path.string());
    plan.site.crs = read_crs(*dataset);
    plan.site.profile = read_profile(plan.metadata, plan.issues);
    require_family(plan, path.string());
    require_head_counts(plan.ground.compounds, plan.site.buildings, path.string());
    return plan;
}

Plan read_whole(const std::filesystem::path& path, const Run& run, FileStamp* as_read, PlanColours* colours) {
    if (!std::filesystem::exists(path))
        throw Error(ExitCode::input, path.string(), Message("plan_not_found"));
    require_bounded(path);
    return read_standing_still(path, [&](const Snapshot& snapshot) {
        if (as_read) *as_read = snapshot.stamp();
        return read_snapshot(snapshot.path(), path, run, colours);
    });
}

}  // namespace

bool holds_plan(const std::filesystem::path& path) {
    if (!std::filesystem::is_regular_file(path) || !DatabaseFile::open(path)) return false;
    return read_standing_still(path, [&](const Snapshot& snapshot) {
        register_drivers();
        CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        const char* const drivers[] = {"GPKG", nullptr};
        const char* const options[] = {"IMMUTABLE=YES", "LIST_ALL_TABLES=YES", nullptr};
        QueryBounds bounds(snapshot.path());
        OpenDataset dataset(
            GDALDataset::Open(snapshot.path().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options));
        return dataset && dataset->GetLayerByName("plan_metadata") && dataset->GetLayerByName("assignments");
    });
}

Plan read_plan(const std::filesystem::path& path, const Run& run, FileStamp* as_read) {
    return read_whole(path, run, as_read, nullptr);
}

Plan read_plan(const std::filesystem::path& path, const Run& run, FileStamp* as_read, PlanColours& colours) {
    return read_whole(path, run, as_read, &colours);
}

}  // namespace lifang
