#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Single features: their geometry, values and ids.
constexpr CatalogueEntry entries[] = {
    {"absurd_coordinates",
     {"a coordinate is not a number or beyond the Earth; the feature is left out",
      "坐标不是数字或超出地球范围，要素已剔除"}},
    {"columns_disagree",
     {"{field}: column {column} tells '{value}', which counts, but column {other_column} tells "
      "'{other_value}'",
      "{field}：字段 {column} 为“{value}”（以此为准），字段 {other_column} 为“{other_value}”，两者不一致"}},
    {"coordinates_beyond_crs",
     {"a coordinate cannot be transformed into the plan's CRS; the feature is left out",
      "坐标无法转换到规划坐标系，要素已剔除"}},
    {"far_away",
     {"the feature lies farther from the buildings and compounds than any district is wide (50 km, or 20 "
      "times their own spread); it is left out",
      "要素距楼栋和小区过远（超过 50 公里，或超过其自身分布范围的 20 倍），已剔除"}},
    {"field_bridge", {"bridge", "桥梁"}},
    {"field_build_year", {"build year", "建成年份"}},
    {"field_capacity", {"capacity", "容量"}},
    {"field_class", {"class", "等级"}},
    {"field_community", {"community", "社区"}},
    {"field_compound", {"compound", "所属小区"}},
    {"field_consent", {"consent", "同意比例"}},
    {"field_floor_area", {"floor area", "建筑面积"}},
    {"field_height", {"height", "高度"}},
    {"field_households", {"households", "户数"}},
    {"field_id", {"id", "编号"}},
    {"field_kind", {"kind", "类别"}},
    {"field_layer", {"level (bridges, tunnels)", "层位"}},
    {"field_levels", {"levels", "层数"}},
    {"field_management", {"management", "管理方式"}},
    {"field_name", {"name", "名称"}},
    {"field_parking_spaces", {"parking spaces", "停车位"}},
    {"field_radius", {"radius", "服务半径"}},
    {"field_renovated", {"renovated", "是否已改造"}},
    {"field_residents", {"residents", "人口"}},
    {"field_tunnel", {"tunnel", "隧道"}},
    {"invalid_geometry",
     {"{fault} at ({x}, {y}): {before} m² became {after} m² in repair; the feature is left out",
      "{fault}，位于（{x}，{y}）：修复后面积由 {before} 平方米变为 {after} 平方米，要素已剔除"}},
    {"line_without_length", {"the line has no length; the feature is left out", "线没有长度，要素已剔除"}},
    {"no_geometry", {"the feature has no geometry; it is left out", "要素没有图形，已剔除"}},
    {"polygon_without_extent",
     {"the polygon covers {m2} m²; the feature is left out", "面的面积仅 {m2} 平方米，要素已剔除"}},
    {"repaired_geometry",
     {"{fault} at ({x}, {y}): {before} m² became {after} m²",
      "{fault}，位于（{x}，{y}）：面积由 {before} 平方米变为 {after} 平方米"}},
    {"rounded_year", {"build year '{text}' is read as {year}", "建成年份“{text}”按 {year} 年读取"}},
    {"unknown_facility_kind",
     {"facility kind '{kind}' is not known (facilities: {count}); it is kept as it is, and asked for where "
      "its "
      "facilities have a radius",
      "设施类别“{kind}”（{count} 处）无法识别，保留原文；仅当设施带服务半径时参与覆盖评价"}},
    {"unknown_facility_kind_resembles",
     {"facility kind '{kind}' is not known (facilities: {count}); it is kept as it is, and asked for where "
      "its "
      "facilities have a radius; the nearest known word is '{nearest}'",
      "设施类别“{kind}”（{count} "
      "处）无法识别，保留原文；仅当设施带服务半径时参与覆盖评价；最接近的已知写法为“{nearest}”"}},
    {"unknown_kind",
     {"building kind '{kind}' is not known (buildings: {count}); they count as other, not as housing",
      "楼栋用途“{kind}”（{count} 栋）无法识别，按“其他”计，不计入住宅"}},
    {"unknown_kind_resembles",
     {"building kind '{kind}' is not known (buildings: {count}); they count as other, not as housing; the "
      "nearest known word is '{nearest}'",
      "楼栋用途“{kind}”（{count} 栋）无法识别，按“其他”计，不计入住宅；最接近的已知用途是“{nearest}”"}},
    {"unknown_road_class",
     {"road class '{class}' is not known and counts as residential", "道路等级“{class}”无法识别，按街巷计"}},
    {"unread_floors",
     {"no building of layer {layer} has floors, a height or a floor area that could be read, but column "
      "{column} "
      "holds whole numbers from {least} to {most}, mostly {commonest}: if these are floors, give --field "
      "buildings.levels={column}",
      "图层 {layer} 的楼栋均未读到层数、高度或建筑面积，但字段 {column} 为 {least} 至 {most} "
      "的整数（多为 {commonest}）：如为层数，请加 --field buildings.levels={column}"}},
    {"unreadable_geometry",
     {"the geometry cannot be read; the feature is left out", "图形无法读取，要素已剔除"}},
    {"unreadable_value",
     {"{field} '{value}' is not understood and counts as unknown", "{field}“{value}”无法识别，按未知处理"}},
    {"unused_feature", {"nothing tells what the feature is", "无法判断要素的内容"}},
    {"unused_tag", {"{key}={value} has no part in planning", "{key}={value} 不参与规划"}},
    {"wrong_geometry_for_lines",
     {"the geometry is not a line; the feature is left out", "此处应为线，要素已剔除"}},
    {"wrong_geometry_for_polygons",
     {"the geometry is not a polygon; the feature is left out", "此处应为面，要素已剔除"}},
};

}  // namespace

Part load_features() { return entries; }

}  // namespace lifang::messages
