#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr const char* remake_en =
    "A plan file is made by 'lifang plan'; 'lifang inspect' says what another file holds";
constexpr const char* remake_zh = "方案文件由“lifang plan”生成；可用“lifang inspect”查看其他文件的内容";

constexpr Text make_again{
    "The file is from another program, or it is damaged: make the plan again with 'lifang plan'; 'lifang "
    "inspect' "
    "says what the file holds",
    "该文件来自其他程序，或已损坏：请用“lifang plan”重新生成方案；可用“lifang inspect”查看文件内容"};

constexpr CatalogueEntry entries[] = {
    {"at_export", {"export", "导出"}},
    {"at_language", {"language '{language}'", "语言“{language}”"}},
    {"at_plan_table", {"plan file, table {table}", "方案文件，表 {table}"}},
    {"cell_without_meaning",
     {"column {column} holds {value}, which means nothing there", "{column} 列的值为 {value}，在此没有意义"},
     {"The file was changed by another program or is damaged: make the plan again",
      "文件被其他程序改动或已损坏：请重新编制方案"}},
    {"column_without_short_name",
     {"column {column} has no short name", "字段 {column} 没有短名称"},
     {"Please report this to the developers", "请反馈给开发者"}},
    {"map_language_unknown",
     {"the map does not speak it", "地图没有此语言"},
     {"Use zh or en", "请用 zh 或 en"}},
    {"not_a_plan_geopackage",
     {"is not a GeoPackage that can be read", "不是可读取的 GeoPackage"},
     {remake_en, remake_zh}},
    {"plan_column_missing",
     {"layer {layer} has no column {column}", "图层 {layer} 缺少字段 {column}"},
     make_again},
    {"plan_layer_cut_short",
     {"layer {layer} cannot be read to its end", "图层 {layer} 无法完整读取"},
     {"The file is damaged: copy it again, or make the plan again",
      "文件已损坏：请重新复制，或重新编制方案"}},
    {"plan_layer_missing", {"has no layer {layer}", "缺少图层 {layer}"}, make_again},
    {"plan_not_changed",
     {"the file cannot be changed; nothing was stored", "文件无法修改，未保存任何内容"},
     {"Is the disk full?", "请检查磁盘是否已满"}},
    {"plan_polygon_invalid",
     {"layer {layer}, row {row}: the polygon is invalid at {x} {y}: {fault}",
      "图层 {layer} 第 {row} 行：面在 {x} {y} 处无效：{fault}"},
     make_again},
    {"plan_shape_damaged",
     {"layer {layer}, row {row}: a coordinate is not a number, or a ring does not end where it begins",
      "图层 {layer} 第 {row} 行：坐标不是有效数字，或边界环未闭合"},
     make_again},
    {"plan_shapes_far_apart",
     {"layer {layer}, row {row}: lies more than 5,000 km from other shapes of the plan",
      "图层 {layer} 第 {row} 行：与方案其他图形相距超过 5000 公里"},
     make_again},
    {"row_without_geometry",
     {"a row has no geometry of the layer's type", "有一行缺少该图层类型的图形"},
     {"The file was changed by another program or is damaged: make the plan again",
      "文件被其他程序改动或已损坏：请重新编制方案"}},
    {"trigger_on_plan",
     {"the file's trigger '{trigger}' would change the plan itself; nothing was stored",
      "文件中的触发器“{trigger}”会改动方案本身；未保存任何内容"},
     {"Ask who put it there, and drop it: DROP TRIGGER", "请询问设置者，并将其删除（DROP TRIGGER）"}},
    {"trigger_without_end",
     {"a trigger of the file does not come to an end; nothing was stored",
      "文件中的触发器无法结束；未保存任何内容"},
     {"Ask who put it there, and drop it: DROP TRIGGER", "请询问设置者，并将其删除（DROP TRIGGER）"}},
};

}  // namespace

Part publish_rows() { return entries; }

}  // namespace lifang::messages
