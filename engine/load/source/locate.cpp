#include "core/ascii.hpp"
#include "core/error.hpp"
#include "load/source/connection.hpp"
#include "load/source/dxf_blocks.hpp"
#include "load/source/shapefile.hpp"
#include "load/source/source.hpp"
#include "load/source/source_name.hpp"
#include "load/source/zip.hpp"
#include "storage/regular_file.hpp"

#include <algorithm>
#include <array>
#include <memory>

#include <cpl_vsi.h>

namespace lifang {
namespace {

namespace fs = std::filesystem;

/// Endings of vector files that folders and zips are searched for; what opens them is decided by content.
constexpr std::array vector_endings = {".gpkg", ".shp", ".geojson", ".json", ".geojsonl", ".osm", ".pbf",
                                       ".fgb",  ".kml", ".kmz",     ".tab",  ".mif",      ".dxf", ".gdb"};

bool is_vector_file(const fs::path& path) {
    const std::string ending = to_lower_ascii(path.extension().string());
    return std::find(vector_endings.begin(), vector_endings.end(), ending) != vector_endings.end();
}

bool has_ending(const fs::path& path, std::string_view ending) {
    return to_lower_ascii(path.extension().string()) == ending;
}

constexpr std::uintmax_t most_kml = 512 << 20;  // is read at once, into many times its size

[[noreturn]] void refuse_missing(const std::string& given) {
    throw Error(ExitCode::input, given, Message("no_such_file"));
}

/// "city.osm.pbf" → "city".
std::string stem_of(const fs::path& path) {
    fs::path stem = path.stem();
    while (is_vector_file(stem)) stem = stem.stem();
    return stem.string();
}

std::vector<fs::path> files_of(const fs::path& path) {
    if (has_ending(path, ".shp")) return list_shapefile_parts(path);
    if (!fs::is_directory(path)) return {path};
    std::vector<fs::path> all;
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
        require_bounded(entry.path());
        if (entry.is_regular_file()) all.push_back(entry.path());
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// GDAL takes the end of the file for the end of the map, wherever it comes. `path` may be in a zip.
void check_osm_xml(const std::string& path, const std::string& shown) {
    constexpr vsi_l_offset tail = 256;
    const std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file(VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL);
    if (!file || VSIFSeekL(file.get(), 0, SEEK_END) != 0) return;  // opening it will tell
    const vsi_l_offset size = VSIFTellL(file.get());
    VSIFSeekL(file.get(), size > tail ? size - tail : 0, SEEK_SET);
    std::string end(tail, '\0');
    end.resize(VSIFReadL(end.data(), 1, tail, file.get()));
    if (end.find("</osm>") == std::string::npos)
        throw Error(ExitCode::input, shown, Message("osm_truncated"));
}

/// What a program had not yet taken into the file when it was packed lies in its log, which is not read
/// there.
void require_closed(const std::vector<ZipEntry>& entries, const std::string& name, const std::string& shown) {
    for (const char* companion : {"-wal", "-journal"})
        if (std::ranges::any_of(entries,
                                [&](const ZipEntry& entry) { return entry.name == name + companion; }))
            throw Error(ExitCode::input, shown, Message("packed_while_open", {{"companion", companion}}));
}

void require_kml_size(std::uintmax_t size, const std::string& shown) {
    if (size > most_kml)
        throw Error(ExitCode::input, shown, Message("file_too_large", {{"mib", most_kml >> 20}}));
}

std::vector<SourcePath> locate_in_zip(const std::string& given, const fs::path& zip,
                                      const std::string& layer) {
    std::vector<SourcePath> found;
    const std::vector<ZipEntry> entries = list_zip(zip.string());
    for (const ZipEntry& entry : entries) {
        if (!is_vector_file(entry.name)) continue;
        require_closed(entries, entry.name, zip.string() + ": " + entry.title);
        const std::string path = path_in_zip(zip.string(), entry);
        if (has_ending(entry.name, ".shp")) check_shapefile(path, zip.string() + ": " + entry.title);
        if (has_ending(entry.name, ".kml")) require_kml_size(entry.size, zip.string() + ": " + entry.title);
        if (has_ending(entry.name, ".kmz")) require_harmless_archive(path, most_kml);
        if (has_ending(entry.name, ".dxf")) require_bounded_blocks(path, zip.string() + ": " + entry.title);
        if (has_ending(entry.name, ".osm")) check_osm_xml(path, zip.string() + ": " + entry.title);
        found.push_back({given, path, layer, {zip}, stem_of(entry.title)});
    }
    if (found.empty()) throw Error(ExitCode::input, given, Message("zip_without_vector_file"));
    return found;
}

/// A .kmz is a zip too, which GDAL unpacks by itself; a bomb in it must be noticed before.
void check_file(const fs::path& file) {
    require_bounded(file);
    require_bounded_companions(file);
    if (has_ending(file, ".shp")) check_shapefile(file.string(), file.string());
    if (has_ending(file, ".osm")) check_osm_xml(file.string(), file.string());
    if (has_ending(file, ".kml") && fs::is_regular_file(file))
        require_kml_size(fs::file_size(file), file.string());
    if (has_ending(file, ".kmz")) require_harmless_archive(file.string(), most_kml);
    if (has_ending(file, ".dxf")) require_bounded_blocks(file.string(), file.string());
}

std::vector<SourcePath> locate_in_folder(const std::string& given, const fs::path& folder,
                                         const std::string& layer) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (is_vector_file(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<SourcePath> found;
    for (const fs::path& file : files) {
        check_file(file);
        found.push_back({given, file.string(), layer, files_of(file), stem_of(file)});
    }
    if (found.empty()) throw Error(ExitCode::input, given, Message("folder_without_vector_file"));
    return found;
}

std::vector<SourcePath> locate_path(const std::string& given, const fs::path& path,
                                    const std::string& layer) {
    require_bounded(path);
    if (fs::is_directory(path) && !has_ending(path, ".gdb")) return locate_in_folder(given, path, layer);
    if (has_ending(path, ".zip")) return locate_in_zip(given, path, layer);
    check_file(path);
    return {{given, path.string(), layer, files_of(path), stem_of(path)}};
}

/// GDAL's own way to name tables is kept: "PG:dbname=city tables=buildings,roads".
SourcePath locate_database(const std::string& source) {
    std::string path = source;
    if (path.starts_with("pg:")) path.replace(0, 2, "PG");
    return {mask_passwords(source), path, "", {}, name_of_source(source)};
}

void refuse_network(const std::string& source) {
    const std::string text = to_lower_ascii(source);
    constexpr std::array schemes = {"http:",  "https:", "ftp:",      "/vsicurl",    "/vsis3",
                                    "/vsigs", "/vsiaz", "/vsistdin", "/vsisubfile", "/vsimem"};
    for (const char* scheme : schemes)
        if (text.find(scheme) != std::string::npos)
            throw Error(ExitCode::input, source, Message("not_a_file_on_disk"));
    if (text.find("<ogrvrtdatasource") != std::string::npos || text.ends_with(".vrt"))
        throw Error(ExitCode::input, source, Message("virtual_dataset"));
}

std::vector<SourcePath> locate_member(const std::string& source, const SourceName& name) {
    std::vector<SourcePath> found = locate_in_zip(source, name.path, "");
    if (!name.part.empty())
        std::erase_if(found, [&](const SourcePath& one) { return !one.path.ends_with("/" + name.part); });
    if (found.empty()) refuse_missing(source);
    return found;
}

std::vector<SourcePath> locate_anywhere(const std::string& source) {
    if (is_connection(source)) return {locate_database(source)};
    refuse_network(source);
    const std::optional<SourceName> name = split_source(source);
    if (!name) refuse_missing(source);
    return name->is_member ? locate_member(source, *name) : locate_path(source, name->path, name->part);
}

}  // namespace

std::vector<SourcePath> locate(const std::string& source) {
    try {
        return locate_anywhere(source);
    } catch (const fs::filesystem_error&) {  // a folder that may not be looked into, links in a circle
        throw Error(ExitCode::input, mask_passwords(source), Message("file_unreadable"));
    }
}

std::string find_real_path(const SourcePath& source) {
    if (source.files.empty()) return source.path;
    if (fs::exists(source.path)) return fs::canonical(source.path).string();
    return fs::canonical(source.files.front()).string() + source.path.substr(source.path.find('}') + 1);
}

}  // namespace lifang
