#include "publish/export_driver.hpp"

#include "core/error.hpp"

#include <strings.h>

namespace lifang {
namespace {

constexpr ExportDriver drivers[] = {
    {.name = "ESRI Shapefile", .extension = ".shp", .folder = true, .short_names = true},
    {.name = "GPKG", .extension = ".gpkg", .options = "GEOMETRY_NAME=geom"},
    {.name = "GeoJSON",
     .extension = ".geojson",
     .folder = true,
     .geographic = true,
     .options = "RFC7946=YES"},
    {.name = "FlatGeobuf", .extension = ".fgb", .folder = true},
    {.name = "KML", .extension = ".kml", .geographic = true},
    {.name = "CSV",
     .extension = ".csv",
     .folder = true,
     .geometry = false,
     .formulas = true,
     .options = "WRITE_BOM=YES"},
    {.name = "XLSX", .extension = ".xlsx", .geometry = false},
};

}  // namespace

std::span<const ExportDriver> list_export_drivers() { return drivers; }

const ExportDriver& find_export_driver(const std::string& name) {
    std::string known;
    for (const ExportDriver& driver : drivers) {
        if (strcasecmp(std::string(driver.name).c_str(), name.c_str()) == 0) return driver;
        known += std::string(driver.name) + ", ";
    }
    throw Error(ExitCode::usage, "-f '" + name + "'", "is no format plans are exported to",
                "There are " + known + "SVG");
}

}  // namespace lifang
