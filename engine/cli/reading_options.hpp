#pragma once

#include "cli/option.hpp"

/// What is read: of `plan` and `inspect`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option inputs{
    "INPUT",
    "",
    "INPUT...",
    list,
    {"vector sources, PATH or PATH:LAYER: GeoPackage, Shapefile, GeoJSON, OSM XML or PBF, FlatGeobuf, File "
     "Geodatabase, KML, MapInfo, DXF, also zipped, and PG:... databases; layers are recognised by OSM tags "
     "or by name, geometry and "
     "fields",
     "矢量数据源，PATH 或 PATH:图层：GeoPackage、Shapefile、GeoJSON、OSM（XML 或 "
     "PBF）、FlatGeobuf、文件地理数据库、"
     "KML、MapInfo、DXF，亦可为 .zip，及 PG:... 数据库；图层按 OSM 标签或名称、几何类型与字段识别"}};

inline constexpr Option compounds{
    "--compounds", "", "SRC[:LAYER]", list, {"compounds (polygons)", "小区（面）"}};

inline constexpr Option buildings{
    "--buildings", "", "SRC[:LAYER]", list, {"building footprints (polygons)", "楼栋轮廓（面）"}};

inline constexpr Option roads{"--roads", "", "SRC[:LAYER]", list, {"roads (lines)", "道路（线）"}};

inline constexpr Option communities{
    "--communities", "", "SRC[:LAYER]", list, {"communities (polygons)", "社区（面）"}};

inline constexpr Option facilities{
    "--facilities", "", "SRC[:LAYER]", list, {"service facilities (points)", "服务设施（点）"}};

inline constexpr Option barriers{
    "--barriers",
    "",
    "SRC[:LAYER]",
    list,
    {"railways, water, walls (lines or polygons)", "铁路、水域、围墙（线或面）"}};

inline constexpr Option boundary{
    "--boundary", "", "SRC[:LAYER]", list, {"edge of the district (polygon)", "片区边界（面）"}};

inline constexpr Option ledger{
    "--ledger",
    "",
    "SRC[:SHEET]",
    list,
    {"table about compounds (XLSX, XLS, ODS, CSV) that completes and corrects what the layer says; an INPUT "
     "that is "
     "a table is one too",
     "小区台账（XLSX、XLS、ODS、CSV），补充并更正图层属性；INPUT 中的表格亦作台账"}};

inline constexpr Option join{
    "--join",
    "",
    "auto|id|name",
    choice,
    {"column by which rows of a ledger find their compound (auto: the one with more hits)",
     "台账与小区的关联字段：id 编号，name 名称，auto 取匹配较多者"},
    "auto"};

inline constexpr Option field{
    "--field",
    "",
    "LAYER.FIELD=NAME",
    list,
    {"which source field holds a canonical one: compounds.floor_area=JZMJ; buildings.compound groups "
     "buildings into compounds by its value; - for NAME: read from none",
     "指定字段对应关系，如 compounds.floor_area=JZMJ；buildings.compound 按取值把楼栋归并为小区；NAME "
     "写 - 表示不读取该项"}};

inline constexpr Option assume_srs{
    "--assume-srs", "", "CRS", text, {"CRS of inputs that name none", "未注明坐标系的数据按此坐标系读取"}};

inline constexpr Option source_srs{
    "--s-srs",
    "-s_srs",
    "[LAYER=]CRS",
    list,
    {"CRS the inputs are in, whatever they say themselves (a wrong .prj); with LAYER= only that layer, or "
     "all layers of that file",
     "输入数据实际采用的坐标系，优先于数据自带的说明（如 .prj 有误）；写明 LAYER= 时只用于该图层或该文件"}};

inline constexpr Option target_srs{
    "--t-srs",
    "-t_srs",
    "CRS",
    text,
    {"projected metric CRS of the plan (default: CGCS2000 3-degree zone of the data in China, UTM elsewhere)",
     "方案采用的投影坐标系（默认：中国境内取数据所在的 CGCS2000 3 度带，其他地区取 UTM）"}};

inline constexpr Option renumber_duplicates{
    "--renumber-duplicates",
    "",
    "",
    flag,
    {"numbers compounds or communities anew where their ids repeat", "小区或社区编号重复时重新编号"}};

inline constexpr Option ground{
    "--ground",
    "",
    "",
    flag,
    {"also divides the ground and says what would be planned: cells, blocks, derived compounds and their "
     "floor "
     "area, borders",
     "并划分用地，显示将参与划分的对象：单元格、街区、由楼栋归并的小区及其建筑面积、邻接边"}};

}  // namespace lifang::option
