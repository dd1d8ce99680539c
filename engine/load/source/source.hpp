#pragma once

#include "core/issue.hpp"
#include "core/run.hpp"
#include "geometry/crs.hpp"
#include "geometry/wkb.hpp"
#include "load/site/options.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lifang {

/// Where one source lies on disk: what a user wrote, taken apart.
struct SourcePath {
    std::string given;                         ///< as written, for messages; passwords masked
    std::string path;                          ///< what GDAL opens; may hold a password
    std::string layer;                         ///< empty: all layers
    std::vector<std::filesystem::path> files;  ///< on disk, for the hash; none: a database
    std::string stem;                          ///< file name without folder and ending
};

/// Takes "PATH" or "PATH:LAYER" apart (a path that exists wins over a colon), looks into zips and folders;
/// "PG:…" names a PostGIS database. Refuses network and virtual paths, zip bombs, and incomplete or truncated
/// shapefiles. Throws Error(input).
std::vector<SourcePath> locate(const std::string& source);

/// The same text for every way to name a source on disk: links and detours resolved, also those that lead to
/// the zip it is in.
std::string find_real_path(const SourcePath& source);

enum class ShapeType { none, point, line, polygon };

/// One feature as read: shapes in the layer's own CRS, values as text in UTF-8, empty when unknown. A value
/// that ends inside a character ends in the mark of a cut (text_bytes.hpp).
struct SourceFeature {
    std::int64_t fid = -1;  ///< unique in its layer (see feature_numbers.hpp)
    Shapes shapes;
    std::string unreadable;  ///< why the geometry could not be read, else empty
    std::vector<std::string> values;
    Message lost{};  ///< why the source made no area of it, though it says it is one, else empty

    ShapeType type() const {
        if (!shapes.polygons.empty()) return ShapeType::polygon;
        if (!shapes.lines.empty()) return ShapeType::line;
        return shapes.points.empty() ? ShapeType::none : ShapeType::point;
    }
};

/// One layer as read, before anybody decided what it means.
struct SourceLayer {
    std::string name;   ///< the layer's own
    std::string title;  ///< unique in the run: see InputLayer::name
    SourcePath source;
    std::string hash;
    bool is_osm = false;     ///< read by the OSM driver
    bool is_table = false;   ///< has no geometry column
    std::optional<Crs> crs;  ///< empty when the source names none; definition empty for local metres
    std::vector<std::string> fields;
    std::vector<bool> is_number{};  ///< by field: holds numbers, not texts; those beyond its end hold texts
    std::vector<SourceFeature> features;
    Issues findings;  ///< about the layer as a whole, told while reading it

    std::optional<std::size_t> find_field(std::string_view name) const;  ///< exactly this name
};

/// Reads all layers of a source (or the one it names). Throws Error(input) with GDAL's own words when it
/// cannot be opened or ends early, and when the named layer is not there. Never writes to the source.
///
/// Of a `district` only what may belong to it or lies around it: the source itself is asked for no more, and
/// the hash is that of the rows. Throws Error(input) for formats that can only be read as a whole (OSM, DXF).
std::vector<SourceLayer> read_source(const SourcePath& source, const Run& run,
                                     const DistrictQuery* district = nullptr);

/// The same features, some thousand of a layer at a time, so that memory does not grow with the source. Each
/// portion has the layer's name and fields; `take` may empty it. Numbers of features are the source's own.
void scan_source(const SourcePath& source, const Run& run, const std::function<void(SourceLayer&)>& take);

}  // namespace lifang
