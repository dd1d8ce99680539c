#include "publish/export/driver.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "load/source/connection.hpp"

#include <iterator>
#include <sstream>

namespace lifang {
namespace {

constexpr ExportDriver drivers[] = {
    {.name = "ESRI Shapefile",
     .extension = ".shp",
     .folder = true,
     .companions = ".shx .dbf .prj .cpg .qix .sbn .sbx .idm .ind .shp.xml .fields.csv",
     .short_names = true,
     .table_extension = ".dbf",
     .options = "DBF_DATE_LAST_UPDATE=2000-01-01"},
    {.name = "GPKG",
     .extension = ".gpkg",
     .style_table = true,
     .aliases = true,
     .options = "GEOMETRY_NAME=geom"},
    {.name = "GeoJSON",
     .extension = ".geojson",
     .folder = true,
     .geographic = true,
     .typed_json = true,
     .options = "RFC7946=YES",
     .open_options = "DATE_AS_STRING=YES"},
    {.name = "OpenFileGDB", .extension = ".gdb", .geodatabase = true, .aliases = true},
    {.name = "FlatGeobuf", .extension = ".fgb", .folder = true, .only_shapes = true},
    {.name = "KML",
     .extension = ".kml",
     .xml = true,
     .geographic = true,
     .only_shapes = true,
     .coloured_rows = true,
     .own_field = "name",
     .file_options = "NameField=name"},
    {.name = "CSV",
     .extension = ".csv",
     .folder = true,
     .companions = ".csvt",
     .geometry = false,
     .formulas = true,
     .options = "WRITE_BOM=YES STRING_QUOTING=IF_NEEDED"},
    {.name = "XLSX", .extension = ".xlsx", .geometry = false, .xml = true, .open_options = "HEADERS=FORCE"},
    {.name = "DXF", .extension = ".dxf", .drawing = true},
    {.name = "PostgreSQL", .extension = "", .database = true},
};

constexpr std::string_view map_format = "SVG", map_extension = ".svg", zip_extension = ".zip";

/// The format whose names end like this; empty: none we know.
std::string_view format_of(const std::string& extension) {
    if (extension == map_extension) return map_format;
    for (const ExportDriver& driver : drivers)
        if (!driver.database && extension == driver.extension) return driver.name;
    return {};
}

}  // namespace

std::span<const ExportDriver> list_export_drivers() { return drivers; }

const ExportDriver& find_export_driver(const std::string& name) {
    std::string known;
    for (const ExportDriver& driver : drivers) {
        if (equals_in_any_case(driver.name, name)) return driver;
        known += std::string(driver.name) + ", ";
    }
    throw Error(ExitCode::usage, "-f",
                Message("unknown_format", {{"format", name}, {"known", known + "SVG"}}));
}

std::vector<std::string> split_words(std::string_view list) {
    std::istringstream words{std::string(list)};
    return {std::istream_iterator<std::string>(words), {}};
}

bool is_zip(const std::filesystem::path& output) {
    return to_lower_ascii(output.extension().string()) == zip_extension;
}

void require_name_fits(const std::string& format, const std::filesystem::path& output) {
    const bool is_map = is_map_format(format);
    const ExportDriver* const driver = is_map ? nullptr : &find_export_driver(format);
    const std::string_view name = driver ? driver->name : map_format;
    const std::string_view extension = driver ? driver->extension : map_extension;
    const auto refuse = [&](const Message& message) {
        throw Error(ExitCode::usage, output.string(), message);
    };
    const bool is_database = driver && driver->database;
    if (is_database != is_connection(output.string())) {
        const std::string shown = mask_passwords(output.string());
        throw Error(ExitCode::usage, shown,
                    is_database
                        ? Message("output_not_a_database")
                        : Message("output_other_format", {{"format", name}, {"other", "PostgreSQL"}}));
    }
    if (is_database) return;
    if (is_zip(output)) {
        if (!driver || !can_be_zipped(*driver))
            refuse(Message("output_not_zipped", {{"format", name}, {"ending", extension}}));
        return;
    }
    const std::string ending = to_lower_ascii(output.extension().string());
    if (driver && driver->folder && ending == extension)
        refuse(Message("output_several_files", {{"ending", extension}}));
    const std::string_view other = format_of(ending);
    if (!other.empty() && other != name)
        refuse(Message("output_other_format", {{"format", name}, {"other", other}}));
    if (driver && driver->geodatabase && ending != extension)
        refuse(Message("output_ending", {{"format", name}, {"ending", extension}}));
}

bool is_map_format(const std::string& name) { return equals_in_any_case(name, map_format); }

}  // namespace lifang
