#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// What check verifies, and how it names things.
constexpr CatalogueEntry entries[] = {
    {"border_with_other_ground", {"{where}, border with other ground", "{where}与其他用地的边界"}},
    {"border_with_unit", {"{where}, border with unit {unit}", "{where}与单元 {unit} 的边界"}},
    {"layout_named", {"layout {layout}", "方案 {layout}"}},
    {"not_a_geopackage",
     {"not a GeoPackage that can be read: '{cause}'", "不是可读取的 GeoPackage：“{cause}”"},
     {"Give a plan file (.gpkg) written by 'lifang plan'", "请提供由“lifang plan”生成的方案文件（.gpkg）"}},
    {"plan_layer_unreadable",
     {"layer {layer} cannot be read: '{cause}'", "无法读取图层 {layer}：“{cause}”"},
     {"The file is damaged: copy it again, or make the plan again",
      "文件已损坏：请重新复制，或重新编制方案"}},
    {"plan_not_found",
     {"there is no such file", "文件不存在"},
     {"Give a plan file (.gpkg) written by 'lifang plan'.",
      "请提供由“lifang plan”生成的方案文件（.gpkg）。"}},
    {"plan_without_layer",
     {"not a plan file: it has no layer {layer}", "不是方案文件：缺少图层 {layer}"},
     {"Give a plan file (.gpkg) written by 'lifang plan'", "请提供由“lifang plan”生成的方案文件（.gpkg）"}},
    {"rule_assignments",
     {"every in-scope compound is assigned once, units are their sums",
      "纳入范围的小区各分配一次，单元为其合计"}},
    {"rule_borders", {"borders are what neighbouring cells share", "邻接边即相邻单元格的公共边"}},
    {"rule_edge", {"the district's edge lies on its cells", "片区边缘完整落在各单元格上"}},
    {"rule_bounds", {"units keep the bounds or say why not", "单元在限值以内，或说明原因"}},
    {"rule_cells", {"cells tile the district without gap or overlap", "单元格无缝隙、无重叠地铺满片区"}},
    {"rule_connected",
     {"every unit is connected through passable borders, in one piece",
      "单元经可通行邻接边连通，且为一整块"}},
    {"rule_coverage", {"who is served, found again by walking", "服务覆盖按步行路网复算"}},
    {"rule_crs", {"one projected metric CRS", "统一的米制投影坐标系"}},
    {"rule_floor_area_shares", {"what floor areas rest on, computed again", "建筑面积来源占比复算"}},
    {"rule_floor_areas", {"floor areas are the sums over their buildings", "建筑面积为各楼栋之和"}},
    {"rule_isolated",
     {"who is left out as isolated is small and can join nobody", "因孤立未纳入者规模小且无处可并"}},
    {"rule_layout_figures", {"figures of layouts, computed again", "方案指标复算"}},
    {"rule_necks", {"units hang together by more than a neck", "单元不靠狭颈相连"}},
    {"rule_nothing_lost", {"every input feature is a row or an issue", "每个输入要素均入表或有记录"}},
    {"rule_objectives", {"bounds lie below objectives, gaps are right", "下界不高于目标值，差距正确"}},
    {"rule_one_side",
     {"every unit keeps to one side of main roads and barriers, or says not",
      "单元不跨越主干道路与阻隔，或已说明"}},
    {"rule_passable", {"borders are passable as barriers and necks say", "邻接边是否可通行与阻隔、宽度相符"}},
    {"rule_tables", {"tables and columns are those of a plan file", "表与字段符合方案文件约定"}},
    {"rule_unit_borders", {"unit borders are the outlines of the units", "单元边界即单元轮廓"}},
    {"rule_unit_figures", {"figures of units, computed again", "单元指标复算"}},
    {"rule_units", {"units are exactly the ground of their cells", "单元即其单元格之和"}},
    {"rule_unknowns", {"unknown is NULL, not 0", "未知为 NULL，不为 0"}},
    {"rule_validity", {"polygons are valid", "图形有效"}},
    {"rule_values", {"values, ids and references of every row", "各行的值、编号与引用"}},
    {"rule_walking", {"the walking network is what its lines say", "步行路网与其图形相符"}},
    {"rule_water", {"water is ground of no unit", "水域不属于任何单元"}},
    {"the_district", {"the district", "片区"}},
    {"unit_of_layout", {"layout {layout}, unit {unit}", "方案 {layout} 单元 {unit}"}},
    {"value_below_zero", {"is {value}, below 0", "为 {value}，小于 0"}},
    {"value_empty", {"is empty text, but unknown is NULL", "为空文本，未知应为 NULL"}},
    {"value_not_a_choice", {"is '{value}', not one of: {choices}", "为“{value}”，不在可选值之内：{choices}"}},
    {"value_not_a_flag", {"is {value}, not 0 or 1", "为 {value}，应为 0 或 1"}},
    {"value_not_a_share", {"is {value}, outside 0–1", "为 {value}，超出 0–1"}},
    {"value_not_finite", {"is not a finite number", "不是有限数值"}},
    {"value_not_in_fen", {"is {value}, not in whole fen", "为 {value}，未精确到分"}},
};

}  // namespace

Part check_rules() { return entries; }

}  // namespace lifang::messages
