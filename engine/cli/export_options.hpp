#pragma once

#include "cli/option.hpp"

/// A layout for other programs: of `export`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option export_output{
    "--output", "-o", "OUT", text, {"file or folder to write", "写出的文件或文件夹"}, {}, true};

inline constexpr Option format{
    "--format",
    "-f",
    "DRIVER",
    text,
    {"GDAL driver by its short name: \"ESRI Shapefile\", GPKG, GeoJSON ...; SVG draws a map",
     "GDAL 驱动简称，如 \"ESRI Shapefile\"、GPKG、GeoJSON；SVG 输出地图"},
    {},
    true};

inline constexpr Option layout_to_export{
    "--layout", "", "N", text, {"layout to export (default: the first)", "导出的方案（默认第一个）"}};

inline constexpr Option encoding{
    "--encoding", "", "utf-8|gbk", choice, {"text encoding of Shapefiles", "Shapefile 的文字编码"}, "utf-8"};

}  // namespace lifang::option
