#pragma once

#include "cli/option.hpp"

/// A layout for other programs: of `export`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option export_output{"--output",
                                      "-o",
                                      "OUT",
                                      text,
                                      {"file or folder to write; a name ending in .zip makes one zip file of "
                                       "a folder; for PostgreSQL \"PG:dbname=... "
                                       "host=... user=... active_schema=...\" (default schema: lifang)",
                                       "写出的文件或文件夹；以 .zip 结尾则把文件夹打成一个压缩包；PostgreSQL "
                                       "写作 \"PG:dbname=... host=... user=... "
                                       "active_schema=...\"（默认模式 lifang）"},
                                      {},
                                      true};

inline constexpr Option format{
    "--format",
    "-f",
    "DRIVER",
    text,
    {"GDAL driver by its short name, in any case: \"ESRI Shapefile\", GPKG, XLSX, DXF, PostgreSQL ...; SVG "
     "draws "
     "a map",
     "GDAL 驱动简称（大小写不限），如 \"ESRI Shapefile\"、GPKG、XLSX、DXF、PostgreSQL；SVG 输出地图"},
    {},
    true};

inline constexpr Option layout_to_export{
    "--layout", "", "N", text, {"layout to export (default: the first)", "导出的方案（默认第一个）"}};

inline constexpr Option encoding{
    "--encoding", "", "utf-8|gbk", choice, {"text encoding of Shapefiles", "Shapefile 的文字编码"}, "utf-8"};

inline constexpr Option field_names{
    "--field-names",
    "",
    "en|zh",
    choice,
    {"names of fields: those of the plan file (Shapefile: at most ten letters), or Chinese ones, in XLSX and "
     "CSV with Chinese words for codes",
     "字段名：en 为方案文件的英文名（Shapefile 为十个字母以内的短名），zh 为中文名，XLSX、CSV "
     "中代码也写成中文"},
    "en"};

}  // namespace lifang::option
