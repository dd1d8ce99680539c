#include "core/ascii.hpp"
#include "core/error.hpp"
#include "load/source/connection.hpp"
#include "load/source/dxf_blocks.hpp"
#include "load/source/mapinfo.hpp"
#include "load/source/open_source_ogr.hpp"
#include "load/source/osm_files.hpp"
#include "load/source/shapefile.hpp"
#include "load/text/bytes.hpp"
#include "storage/drivers.hpp"
#include "storage/nesting.hpp"
#include "storage/query_bounds.hpp"

#include <array>
#include <mutex>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace lifang {
namespace {

/// Formats that hold data and nothing else. Not among them: VRT, GMLAS, CSV with its VRT, SQLite with
/// loadable functions, anything that follows links.
constexpr std::array<const char*, 12> file_drivers = {"GPKG", "ESRI Shapefile", "GeoJSON",     "GeoJSONSeq",
                                                      "OSM",  "FlatGeobuf",     "OpenFileGDB", "LIBKML",
                                                      "KML",  "MapInfo File",   "DXF",         nullptr};
constexpr std::array<const char*, 2> database_drivers = {"PostgreSQL", nullptr};
/// Other drivers take a folder for whatever lies in it.
constexpr std::array<const char*, 2> folder_drivers = {"OpenFileGDB", nullptr};

constexpr auto osm_configuration = "/vsimem/lifang/osmconf.ini";

void prepare_drivers() {
    register_drivers();
    static std::once_flag once;
    std::call_once(once, [] {
        const std::string_view text = embedded::osm_files[0].text;
        // The program's own constant: GDAL reads it and neither changes nor frees it.
        auto* const bytes = reinterpret_cast<GByte*>(const_cast<char*>(text.data()));
        VSIFCloseL(VSIFileFromMemBuffer(osm_configuration, bytes, text.size(), FALSE));
    });
}

bool is_shapefile(const std::string& path) { return path.ends_with(".shp") || path.ends_with(".SHP"); }

CPLStringList open_options(const SourcePath& source, OpenSource& opened) {
    CPLStringList options;  // "@": only for the driver that knows the option
    if (source.files.empty()) return options;
    options.SetNameValue("@CONFIG_FILE", osm_configuration);
    // A GeoPackage comes as a snapshot, which stands still: no locks and no side files.
    options.SetNameValue("@IMMUTABLE", "YES");
    if (!is_shapefile(source.path)) return options;
    const TextEncoding encoding = find_encoding(source.path);
    const bool is_ours = encoding.name == "UTF-8" || encoding.name == "GB18030";
    if (!encoding.name.empty())  // ours: bytes as they are, so that a cut is seen
        options.SetNameValue("@ENCODING", is_ours ? "" : encoding.name.c_str());
    if (encoding.name == "GB18030") opened.encoding = encoding.name;
    if (encoding.is_guess)
        opened.findings.push_back(
            {.severity = Severity::info,
             .code = "guessed_encoding",
             .stage = Stage::load,
             .source_layer = source.stem,
             .message = Message("guessed_encoding", {{"source", source.stem}, {"encoding", encoding.name}})});
    return options;
}

/// Drawings before 2007 are in a code page, which some programs leave out: then the bytes tell.
std::string find_drawing_encoding(const std::string& path) {
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL);
    constexpr std::size_t enough = 4 << 20;
    std::string text(enough, '\0');
    text.resize(file ? VSIFReadL(text.data(), 1, enough, file.get()) : 0);
    if (is_ascii(text)) return "";
    if (looks_like_utf8(text)) return "UTF-8";
    return text.find("$DWGCODEPAGE") == std::string::npos && looks_like_gb18030(text) ? "GB18030" : "";
}

/// A drawing is one by what it holds: whatever the name, its blocks are counted before they are put in.
void require_bounded_drawing(const SourcePath& source, const char* const* drivers) {
    if (source.files.empty()) return;
    const GDALDriverH driver = GDALIdentifyDriverEx(source.path.c_str(), GDAL_OF_VECTOR, drivers, nullptr);
    if (driver && std::string_view(GDALGetDriverShortName(driver)) == "DXF")
        require_bounded_blocks(source.path, source.given);
}

[[noreturn]] void refuse(const SourcePath& source, const GdalMessages& messages) {
    const std::string cause = messages.failures().empty() ? "" : mask_passwords(messages.failures().front());
    if (source.files.empty())
        throw Error(ExitCode::input, source.given,
                    cause.empty() ? Message("unopenable_database")
                                  : Message("unopenable_database_says_gdal", {{"cause", cause}}));
    const std::string formats =
        fmt::format("{}", fmt::join(file_drivers.begin(), file_drivers.end() - 1, ", "));
    throw Error(ExitCode::input, source.given,
                cause.empty() ? Message("not_a_vector_file", {{"formats", formats}})
                              : Message("not_a_vector_file_says_gdal", {{"cause", cause}}));
}

}  // namespace

OpenSource open_source(const SourcePath& source, const GdalMessages& messages, const Run& run) {
    prepare_drivers();
    OpenSource opened;
    const CPLStringList options = open_options(source, opened);
    if (!source.files.empty()) require_shallow_file(source.path, source.given);
    const std::string ending = to_lower_ascii(source.path.substr(source.path.rfind('.') + 1));
    if (ending == "tab") require_table_by_itself(source.path, source.given);
    opened.field_names.reset(new CPLConfigOptionSetter("LIBKML_LAUNDER_FIELD_NAMES", "NO", false));
    if (ending == "dxf")
        if (const std::string encoding = find_drawing_encoding(source.path); !encoding.empty())
            opened.drawing_encoding.reset(new CPLConfigOptionSetter("DXF_ENCODING", encoding.c_str(), false));
    const char* const* const drivers = source.files.empty() ? database_drivers.data()
                                       : ending == "gdb"    ? folder_drivers.data()
                                                            : file_drivers.data();
    if (ending != "dxf") require_bounded_drawing(source, drivers);  // those were counted when they were found
    QueryBounds bounds(source.files.empty() ? "" : source.files.front(), run.stop_token());
    opened.dataset.reset(
        GDALOpenEx(source.path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options.List(), nullptr));
    run.check_stop();
    if (bounds.is_exceeded())
        throw Error(ExitCode::input, source.given, Message("query_without_end", {{"layer", source.stem}}));
    if (!opened.dataset) refuse(source, messages);
    opened.driver = GDALGetDriverShortName(GDALGetDatasetDriver(opened.dataset.get()));
    return opened;
}

}  // namespace lifang
