#include "core/error.hpp"
#include "load/source/cad.hpp"
#include "load/source/connection.hpp"
#include "load/source/content_hash.hpp"
#include "load/source/district_filter_ogr.hpp"
#include "load/source/feature_numbers.hpp"
#include "load/source/layer_reader_ogr.hpp"
#include "load/source/open_source_ogr.hpp"
#include "load/source/osm_relations.hpp"
#include "load/source/osm_ways.hpp"
#include "load/source/source.hpp"
#include "storage/query_bounds.hpp"
#include "storage/snapshot.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// What a query over a layer may cost. A server bounds its queries itself.
QueryBounds make_bounds(const SourcePath& source, const Run& run) {
    return QueryBounds(source.files.empty() ? "" : source.files.front(), run.stop_token());
}

void require_bounded_query(const QueryBounds& bounds, const SourcePath& source, OGRLayerH layer,
                           const Run& run) {
    run.check_stop();
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, source.given,
                    Message("query_without_end", {{"layer", OGR_L_GetName(layer)}}));
}

[[noreturn]] void refuse_layer(const SourcePath& source, const std::vector<std::string>& names) {
    throw Error(ExitCode::input, source.given,
                Message("no_such_layer",
                        {{"layer", source.layer}, {"layers", fmt::format("{}", fmt::join(names, ", "))}}));
}

/// A drawing's layers are known only after all of it was read: the named one alone, if one is named.
void keep_named(std::vector<SourceLayer>& layers, const SourcePath& source) {
    if (source.layer.empty()) return;
    std::vector<std::string> names;
    for (const SourceLayer& layer : layers) names.push_back(layer.name);
    std::erase_if(layers, [&](const SourceLayer& layer) { return layer.name != source.layer; });
    if (layers.empty()) refuse_layer(source, names);
}

/// Rows that are not all of a file are hashed themselves. A database promises no order, so they are put in
/// that of their numbers.
void settle_rows(SourceLayer& layer) {
    std::ranges::sort(layer.features, {}, &SourceFeature::fid);
    layer.hash = hash_rows(layer);
}

/// What happens to a feature behind the last that a layer was given.
using AfterFeature = std::function<void(std::size_t layer)>;

/// All features of the layers, each read once. A view that does not end is the layer being read then.
void read_features(GDALDatasetH dataset, const std::vector<OGRLayerH>& handles,
                   std::vector<LayerReader>& readers, bool is_osm, const SourcePath& source, const Run& run,
                   const AfterFeature& after) {
    constexpr std::size_t between_stops = 1000;
    std::size_t read = 0;
    const auto take = [&](const FeatureHandle& feature, std::size_t layer) {
        readers[layer].add(feature.get());
        if (after) after(layer);
        if (++read % between_stops == 0) run.check_stop();
    };
    if (is_osm) {
        // One pass over the file fills all layers; asked layer by layer the driver would parse it five times.
        OGRLayerH from = nullptr;
        while (
            const FeatureHandle feature{GDALDatasetGetNextFeature(dataset, &from, nullptr, nullptr, nullptr)})
            for (std::size_t i = 0; i < handles.size(); ++i)
                if (handles[i] == from) take(feature, i);
    } else {
        for (std::size_t i = 0; i < handles.size(); ++i) {
            QueryBounds bounds = make_bounds(source, run);
            while (const FeatureHandle feature{OGR_L_GetNextFeature(handles[i])}) {
                take(feature, i);
                if (!bounds.take_row()) break;
            }
            require_bounded_query(bounds, source, handles[i], run);
        }
    }
}

/// A plan file's views of single layouts (docs/plan-file.md) show rows again that its other layers hold.
bool is_view_of_layout(GDALDatasetH dataset, const std::string& name) {
    return name.starts_with("layout_") && (name.ends_with("_units") || name.ends_with("_compounds")) &&
           GDALDatasetGetLayerByName(dataset, "plan_metadata");
}

constexpr std::size_t portion = 4096;  // features of a scan that are in memory at once

/// How much of a source is read: all, what a district needs, or portion by portion.
struct Extent {
    const DistrictQuery* district = nullptr;
    std::function<void(SourceLayer&)> take{};
};

/// Formats without an index are parsed as a whole whatever is asked for, and what is missing in them is
/// known only then.
void require_divisible(const OpenSource& opened, const SourcePath& source) {
    if (opened.driver == "OSM" || opened.driver == "DXF")
        throw Error(ExitCode::input, source.given,
                    Message("source_not_divided", {{"format", opened.driver}}));
}

/// `source` as it is to be opened, which may be a snapshot of what the user named.
std::vector<SourceLayer> read_opened(const SourcePath& source, const SourcePath& named, const Run& run,
                                     const Extent& extent) {
    const GdalMessages messages;
    const OpenSource opened = open_source(source, messages, run);
    const bool is_part = extent.district || extent.take;
    if (is_part) require_divisible(opened, source);
    GDALDatasetH dataset = opened.dataset.get();
    const bool is_cad = opened.driver == "DXF";

    std::vector<OGRLayerH> handles;
    std::vector<std::string> names;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
        names.emplace_back(OGR_L_GetName(layer));
        if (source.layer.empty() && is_view_of_layout(dataset, names.back())) continue;
        if (source.layer.empty() || is_cad || source.layer == names.back()) handles.push_back(layer);
    }
    if (handles.empty() && !source.layer.empty()) refuse_layer(source, names);

    std::vector<SourceLayer> layers(handles.size());
    std::vector<LayerReader> readers;
    std::vector<DistrictFilter> filters;
    const std::string hash = source.files.empty() || is_part ? "" : hash_content(source.files);
    for (std::size_t i = 0; i < handles.size(); ++i) {
        SourceLayer& layer = layers[i];
        layer.findings = opened.findings;
        QueryBounds bounds = make_bounds(source, run);  // asking for the columns of a view runs it
        readers.emplace_back(handles[i], opened, layer);
        require_bounded_query(bounds, source, handles[i], run);
        layer.source = named;
        layer.hash = hash;
        layer.is_osm = opened.driver == "OSM";
        if (opened.driver == "ESRI Shapefile") layer.name = source.stem;  // in a zip the driver garbles it
        if (extent.district) filters.emplace_back(handles[i], opened, layer, *extent.district);
    }
    AfterFeature after;
    if (extent.district)
        after = [&](std::size_t i) {
            if (!filters[i].keeps(layers[i].features.back())) layers[i].features.pop_back();
        };
    if (extent.take)
        after = [&](std::size_t i) {
            if (layers[i].features.size() < portion) return;
            extent.take(layers[i]);
            layers[i].features.clear();
        };
    read_features(dataset, handles, readers, opened.driver == "OSM", source, run, after);
    for (const LayerReader& reader : readers) reader.tell_cut();
    if (!messages.failures().empty())
        throw Error(ExitCode::input, source.given,
                    Message(source.files.empty() ? "database_damaged" : "file_damaged",
                            {{"cause", mask_passwords(messages.failures().front())}}));
    for (const std::string& warning : messages.warnings())
        run.note(Message("source_warning", {{"source", source.given}, {"cause", mask_passwords(warning)}}));
    if (opened.driver == "OSM") {
        add_lost_ways(source, layers);
        add_lost_areas(source, layers);
    }
    std::ranges::for_each(layers, number_apart);
    if (source.files.empty() || is_part) std::ranges::for_each(layers, settle_rows);
    if (is_cad) {
        layers = split_cad_layers(std::move(layers));
        keep_named(layers, source);
    }
    return layers;
}

SourcePath opened_at(SourcePath source, const Snapshot& snapshot) {
    source.path = snapshot.path().string();
    source.files = {snapshot.path()};
    return source;
}

}  // namespace

std::optional<std::size_t> SourceLayer::find_field(std::string_view wanted) const {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i] == wanted) return i;
    return std::nullopt;
}

std::vector<SourceLayer> read_source(const SourcePath& source, const Run& run,
                                     const DistrictQuery* district) {
    const Extent extent{.district = district};
    const bool is_file = source.files.size() == 1 && source.path == source.files.front();
    if (!is_file) return read_opened(source, source, run, extent);
    return read_standing_still(source.files.front(), [&](const Snapshot& snapshot) {
        return read_opened(opened_at(source, snapshot), source, run, extent);
    });
}

void scan_source(const SourcePath& source, const Run& run, const std::function<void(SourceLayer&)>& take) {
    const Extent extent{.take = take};
    const bool is_file = source.files.size() == 1 && source.path == source.files.front();
    std::optional<Snapshot> snapshot;
    if (is_file) snapshot.emplace(source.files.front());
    for (SourceLayer& rest :
         read_opened(is_file ? opened_at(source, *snapshot) : source, source, run, extent))
        take(rest);
    // What was taken cannot be taken back: a file that changed meanwhile is read anew by whoever runs again.
    if (snapshot && !snapshot->stood_still()) refuse_restless(source.files.front());
}

}  // namespace lifang
