#include "publish/export_driver.hpp"

#include "core/error.hpp"

#include <iterator>
#include <sstream>

#include <strings.h>

namespace lifang {
namespace {

constexpr ExportDriver drivers[] = {
    {.name = "ESRI Shapefile",
     .extension = ".shp",
     .folder = true,
     .companions = ".shx .dbf .prj .cpg .qix .sbn .sbx .idm .ind .shp.xml .fields.csv",
     .short_names = true},
    {.name = "GPKG", .extension = ".gpkg", .options = "GEOMETRY_NAME=geom"},
    {.name = "GeoJSON",
     .extension = ".geojson",
     .folder = true,
     .geographic = true,
     .options = "RFC7946=YES",
     .open_options = "DATE_AS_STRING=YES"},
    {.name = "FlatGeobuf", .extension = ".fgb", .folder = true},
    {.name = "KML", .extension = ".kml", .xml = true, .geographic = true, .file_options = "NameField=name"},
    {.name = "CSV",
     .extension = ".csv",
     .folder = true,
     .companions = ".csvt",
     .geometry = false,
     .formulas = true,
     .options = "WRITE_BOM=YES"},
    {.name = "XLSX",
     .extension = ".xlsx",
     .geometry = false,
     .formulas = true,
     .xml = true,
     .open_options = "HEADERS=FORCE"},
};

}  // namespace

std::span<const ExportDriver> list_export_drivers() { return drivers; }

const ExportDriver& find_export_driver(const std::string& name) {
    std::string known;
    for (const ExportDriver& driver : drivers) {
        if (strcasecmp(std::string(driver.name).c_str(), name.c_str()) == 0) return driver;
        known += std::string(driver.name) + ", ";
    }
    throw Error(ExitCode::usage, "-f",
                Message("unknown_format", {{"format", name}, {"known", known + "SVG"}}));
}

std::vector<std::string> split_words(std::string_view list) {
    std::istringstream words{std::string(list)};
    return {std::istream_iterator<std::string>(words), {}};
}

bool is_map_format(const std::string& name) { return strcasecmp(name.c_str(), "SVG") == 0; }

}  // namespace lifang
