#include "core/error.hpp"
#include "load/content_hash.hpp"
#include "load/gdal_ogr.hpp"
#include "load/hstore.hpp"
#include "load/osm_files.hpp"
#include "load/shapefile.hpp"
#include "load/source.hpp"

#include <array>
#include <mutex>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ogr_srs_api.h>

namespace lifang {
namespace {

/// Formats that hold data and nothing else. Not among them: VRT, GMLAS, CSV with its VRT, SQLite with
/// loadable functions, anything that follows links.
constexpr std::array<const char*, 11> drivers = {"GPKG", "ESRI Shapefile", "GeoJSON",     "GeoJSONSeq",
                                                 "OSM",  "FlatGeobuf",     "OpenFileGDB", "LIBKML",
                                                 "KML",  "MapInfo File",   nullptr};

constexpr auto osm_configuration = "/vsimem/lifang/osmconf.ini";

void register_drivers() {
    static std::once_flag once;
    std::call_once(once, [] {
        GDALAllRegister();
        const std::string_view text = embedded::osm_files[0].text;
        // The program's own constant: GDAL reads it and neither changes nor frees it.
        auto* const bytes = reinterpret_cast<GByte*>(const_cast<char*>(text.data()));
        VSIFCloseL(VSIFileFromMemBuffer(osm_configuration, bytes, text.size(), FALSE));
    });
}

std::string advice_of(const GdalMessages& messages) {
    return messages.failures().empty() ? "" : "GDAL says: " + messages.failures().front();
}

CPLStringList open_options(const SourcePath& source) {
    CPLStringList options;  // "@": only for the driver that knows the option
    options.SetNameValue("@CONFIG_FILE", osm_configuration);
    // A GeoPackage nobody is writing to is opened without locks and side files: works in read-only places and
    // leaves the folder as it was. One with a write-ahead log must be read the ordinary way.
    if (!std::filesystem::exists(source.files.front().string() + "-wal"))
        options.SetNameValue("@IMMUTABLE", "YES");
    if (source.path == source.files.front().string() && source.files.size() > 1) {
        const std::string encoding = find_unnamed_encoding(source.files.front());
        if (!encoding.empty()) options.SetNameValue("@ENCODING", encoding.c_str());
    }
    return options;
}

Dataset open(const SourcePath& source, const GdalMessages& messages) {
    register_drivers();
    CPLStringList options = open_options(source);
    Dataset dataset(GDALOpenEx(source.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(),
                               options.List(), nullptr));
    if (!dataset) {
        std::string known = fmt::format("{}", fmt::join(drivers.begin(), drivers.end() - 1, ", "));
        const std::string said = advice_of(messages);
        throw Error(ExitCode::input, source.given, "this is no vector file we read, or it is damaged",
                    said.empty() ? "Formats: " + known : said);
    }
    return dataset;
}

std::optional<Crs> crs_of(OGRLayerH layer) {
    const OGRSpatialReferenceH srs = OGR_L_GetSpatialRef(layer);
    if (!srs) return std::nullopt;
    const char* name = OSRGetName(srs);
    const std::string title = name ? name : "";
    if (title.find("Undefined") != std::string::npos || title.find("Unknown") == 0) return std::nullopt;
    if (OSRIsLocal(srs)) return Crs{"", title.empty() ? "local metres" : title, false};
    const char* authority = OSRGetAuthorityName(srs, nullptr);
    const char* code = OSRGetAuthorityCode(srs, nullptr);
    if (authority && code) return make_crs(std::string(authority) + ":" + code);
    char* wkt = nullptr;
    const char* const format[] = {"FORMAT=WKT2_2019", nullptr};
    OSRExportToWktEx(srs, &wkt, format);
    const std::string text = wkt ? wkt : "";
    CPLFree(wkt);
    return make_crs(text);
}

/// OGR's geometry as our shapes, by way of WKB; curves become lines, triangles polygons.
void read_geometry(OGRFeatureH feature, SourceFeature& into) {
    OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    if (!geometry) return;
    struct Destroy {
        void operator()(OGRGeometryH made) const { OGR_G_DestroyGeometry(made); }
    };
    std::unique_ptr<void, Destroy> linear;
    if (OGR_G_HasCurveGeometry(geometry, TRUE)) {
        linear.reset(OGR_G_GetLinearGeometry(geometry, 0.0, nullptr));
        geometry = linear.get();
    }
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPolyhedralSurface || type == wkbTIN || type == wkbTriangle) {
        linear.reset(OGR_G_ForceToMultiPolygon(OGR_G_Clone(geometry)));
        geometry = linear.get();
    }
    Wkb wkb(static_cast<std::size_t>(OGR_G_WkbSizeEx(geometry)));
    OGR_G_ExportToIsoWkb(geometry, wkbNDR, wkb.data());
    try {
        into.shapes = read_wkb(wkb);
    } catch (const Error& error) {
        into.unreadable = error.what();
    }
}

/// One layer being filled: how its columns are found in OGR's features.
class LayerReader {
  public:
    LayerReader(OGRLayerH handle, SourceLayer& into) : into_(into) {
        const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(handle);
        into.name = OGR_L_GetName(handle);
        into.is_table = OGR_FD_GetGeomFieldCount(definition) == 0 || OGR_L_GetGeomType(handle) == wkbNone;
        into.crs = crs_of(handle);
        const int columns = OGR_FD_GetFieldCount(definition);
        for (int i = 0; i < columns; ++i)
            into.fields.emplace_back(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)));
        columns_ = into.fields.size();
        other_tags_ = into.find_field("other_tags");
        if (other_tags_)
            for (const std::string_view key : hstore_keys)
                if (!into.find_field(key)) into.fields.emplace_back(key);
    }

    void add(OGRFeatureH feature) {
        SourceFeature& made = into_.features.emplace_back();
        made.fid = OGR_F_GetFID(feature);
        made.values.resize(into_.fields.size());
        for (std::size_t i = 0; i < columns_; ++i)
            if (OGR_F_IsFieldSetAndNotNull(feature, static_cast<int>(i)))
                made.values[i] = OGR_F_GetFieldAsString(feature, static_cast<int>(i));
        if (other_tags_) spread_hstore(made.values[*other_tags_], into_.fields, columns_, made.values);
        read_geometry(feature, made);
    }

  private:
    SourceLayer& into_;
    std::size_t columns_ = 0;
    std::optional<std::size_t> other_tags_;
};

[[noreturn]] void refuse_layer(const SourcePath& source, GDALDatasetH dataset) {
    std::vector<std::string> names;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i)
        names.emplace_back(OGR_L_GetName(GDALDatasetGetLayer(dataset, i)));
    throw Error(ExitCode::input, source.given, fmt::format("there is no layer '{}'", source.layer),
                fmt::format("Its layers: {}", fmt::join(names, ", ")));
}

}  // namespace

std::optional<std::size_t> SourceLayer::find_field(std::string_view wanted) const {
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i] == wanted) return i;
    return std::nullopt;
}

std::vector<SourceLayer> read_source(const SourcePath& source, const Run& run) {
    const GdalMessages messages;
    const Dataset dataset = open(source, messages);
    const bool is_osm = std::string(GDALGetDriverShortName(GDALGetDatasetDriver(dataset.get()))) == "OSM";
    const std::string hash = hash_content(source.files);

    std::vector<OGRLayerH> handles;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        if (source.layer.empty() || source.layer == OGR_L_GetName(layer)) handles.push_back(layer);
    }
    if (handles.empty() && !source.layer.empty()) refuse_layer(source, dataset.get());

    std::vector<SourceLayer> layers(handles.size());
    std::vector<LayerReader> readers;
    for (std::size_t i = 0; i < handles.size(); ++i) {
        readers.emplace_back(handles[i], layers[i]);
        layers[i].source = source;
        layers[i].hash = hash;
        layers[i].is_osm = is_osm;
    }
    constexpr std::size_t between_stops = 1000;
    std::size_t read = 0;
    const auto take = [&](FeatureHandle feature, std::size_t layer) {
        readers[layer].add(feature.get());
        if (++read % between_stops == 0) run.check_stop();
    };
    if (is_osm) {
        // One pass over the file fills all layers; asked layer by layer the driver would parse it five times.
        OGRLayerH from = nullptr;
        while (
            FeatureHandle feature{GDALDatasetGetNextFeature(dataset.get(), &from, nullptr, nullptr, nullptr)})
            for (std::size_t i = 0; i < handles.size(); ++i)
                if (handles[i] == from) take(std::move(feature), i);
    } else {
        for (std::size_t i = 0; i < handles.size(); ++i)
            while (FeatureHandle feature{OGR_L_GetNextFeature(handles[i])}) take(std::move(feature), i);
    }
    if (!messages.failures().empty())
        throw Error(ExitCode::input, source.given,
                    "the file is damaged or ends early: " + messages.failures().front(),
                    "Copy or export it again");
    for (const std::string& warning : messages.warnings()) run.note(source.given + ": " + warning);
    return layers;
}

}  // namespace lifang
