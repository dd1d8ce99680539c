#pragma once

#include "cli/option.hpp"

/// A layout for other programs: of `export`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option export_output{
    "--output",
    "-o",
    "OUT",
    text,
    {"file or folder to write; a name ending in .zip makes one zip file of a folder",
     "写出的文件或文件夹；以 .zip 结尾则把文件夹打成一个压缩包"},
    {},
    true};

inline constexpr Option format{
    "--format",
    "-f",
    "DRIVER",
    text,
    {"GDAL driver by its short name, in any case: \"ESRI Shapefile\", GPKG, OpenFileGDB, DXF ...; SVG draws "
     "a map",
     "GDAL 驱动简称（大小写不限），如 \"ESRI Shapefile\"、GPKG、OpenFileGDB、DXF；SVG 输出地图"},
    {},
    true};

inline constexpr Option layout_to_export{
    "--layout", "", "N", text, {"layout to export (default: the first)", "导出的方案（默认第一个）"}};

inline constexpr Option encoding{
    "--encoding", "", "utf-8|gbk", choice, {"text encoding of Shapefiles", "Shapefile 的文字编码"}, "utf-8"};

}  // namespace lifang::option
