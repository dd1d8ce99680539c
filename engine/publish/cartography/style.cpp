#include "publish/cartography/style.hpp"

#include <algorithm>

namespace lifang {
namespace {

// Muted ground and quiet buildings; what a planner decides about (units) is the only saturated thing.
constexpr StyleRule district[] = {
    {"", "片区", "district", {.fill = "#f6f3ec", .stroke = "#8d877d", .stroke_width = 1.6}}};

constexpr Symbol green{.fill = "#d3e5c4"};
constexpr Symbol institution{.fill = "#ece3ef"};
constexpr Symbol trade{.fill = "#f3e2dc"};
constexpr StyleRule landuse[] = {
    {"park", "公园绿地", "park, green", green},
    {"grass", "草地", "grass", green},
    {"garden", "花园", "garden", green},
    {"forest", "树林", "forest", green},
    {"recreation_ground", "游憩地", "recreation ground", green},
    {"school", "学校", "school", institution},
    {"kindergarten", "幼儿园", "kindergarten", institution},
    {"university", "大学", "university", institution},
    {"hospital", "医院", "hospital", institution},
    {"commercial", "商业", "commercial", trade},
    {"retail", "零售", "retail", trade},
    {"industrial", "工业", "industrial", {.fill = "#e4e1e6"}},
    {"", "其他用地", "other landuse", {.fill = "#edeae3"}},
};

constexpr StyleRule water_areas[] = {
    {"", "水面", "water", {.fill = "#aed2e6", .stroke = "#8fbcd6", .stroke_width = 0.6}}};

constexpr StyleRule blocks[] = {{"", "街区", "block", {.stroke = "#d9d3c8", .stroke_width = 0.6}}};
constexpr StyleRule cells[] = {
    {"", "单元格", "cell", {.stroke = "#c9c1b4", .stroke_width = 0.4, .dash = "2 2"}}};

constexpr StyleRule compounds[] = {
    {"1", "纳入范围小区", "in scope", {.fill = "#efe1c6", .stroke = "#c7b48f", .stroke_width = 0.6}},
    {"0",
     "未纳入小区",
     "out of scope",
     {.fill = "#8c8c8c", .stroke = "#8c8c8c", .stroke_width = 0.6, .hatched = true}},
};

// Above the units' colour only the outline may stay; buildings shall be seen through.
constexpr StyleRule layout_compounds[] = {
    {"1", "纳入范围小区", "in scope", {.stroke = "#8a7a5c", .stroke_width = 0.9}},
    {"0",
     "未纳入小区",
     "out of scope",
     {.fill = "#8c8c8c", .stroke = "#8c8c8c", .stroke_width = 0.6, .hatched = true}},
};

constexpr StyleRule buildings[] = {
    {"", "楼栋", "building", {.fill = "#d2ccc2", .stroke = "#b5aea2", .stroke_width = 0.3}}};

constexpr Symbol major(std::string_view colour, double width) {
    return {.stroke = colour, .stroke_width = width, .casing = "#94805c", .casing_width = 0.9};
}
constexpr StyleRule roads[] = {
    {"path", "小路", "path", {.stroke = "#c3b59d", .stroke_width = 0.8, .dash = "3 2"}},
    {"service",
     "内部道路",
     "service road",
     {.stroke = "#ffffff", .stroke_width = 1.2, .casing = "#b9b0a2", .casing_width = 0.5}},
    {"residential",
     "街巷",
     "residential street",
     {.stroke = "#ffffff", .stroke_width = 2.4, .casing = "#a79c8c", .casing_width = 0.7}},
    {"tertiary",
     "支路",
     "tertiary road",
     {.stroke = "#ffffff", .stroke_width = 3.6, .casing = "#998d7b", .casing_width = 0.8}},
    {"secondary", "次干路", "secondary road", major("#fde9a4", 4.8)},
    {"primary", "主干路", "primary road", major("#fbd27e", 6.0)},
    {"trunk", "快速路", "trunk road", major("#f8c588", 6.6)},
    {"motorway", "高速路", "motorway", major("#f2a983", 7.2)},
    {"", "隧道", "tunnel", {.stroke = "#b9b0a2", .stroke_width = 1.4, .dash = "5 4"}},
};

constexpr StyleRule barrier_lines[] = {
    {"railway",
     "铁路",
     "railway",
     {.stroke = "#ffffff", .stroke_width = 1.4, .dash = "7 7", .casing = "#7d7d7d", .casing_width = 0.8}},
    {"water", "河渠", "watercourse", {.stroke = "#8fbcd6", .stroke_width = 2.0}},
    {"wall", "围墙", "wall", {.stroke = "#9a8f80", .stroke_width = 0.8}},
    {"railway tunnel",
     "地铁、铁路隧道",
     "railway in a tunnel",
     {.stroke = "#a5a0a8", .stroke_width = 1.2, .dash = "6 5"}},
    {"", "暗渠、地下段", "below the ground", {.stroke = "#a9cfe2", .stroke_width = 1.2, .dash = "4 4"}},
};

constexpr StyleRule communities[] = {
    {"", "社区界", "community", {.stroke = "#8e6aa8", .stroke_width = 1.4, .dash = "9 3 2 3"}}};

// Eight hues, none of them a green that could be a park; found by annealing for the greatest least difference
// (CIEDE2000) as usual, deuteranope and protanope eyes see them. tests/viewer/palette_test.cpp holds it.
constexpr std::string_view unit_fills[unit_colour_count] = {"#4b74e1", "#dfc232", "#ce8a70", "#b2e1e1",
                                                            "#9b93b4", "#4a696b", "#dc3232", "#c4329d"};
constexpr Symbol unit(std::size_t colour) {
    return {.fill = unit_fills[colour], .fill_opacity = 0.4, .stroke = "#3b3530", .stroke_width = 2.4};
}
constexpr StyleRule units[] = {
    {"1", "管理单元", "unit", unit(0)}, {"2", "管理单元", "unit", unit(1)},
    {"3", "管理单元", "unit", unit(2)}, {"4", "管理单元", "unit", unit(3)},
    {"5", "管理单元", "unit", unit(4)}, {"6", "管理单元", "unit", unit(5)},
    {"7", "管理单元", "unit", unit(6)}, {"8", "管理单元", "unit", unit(7)},
};

constexpr StyleRule borders[] = {{"", "邻接边", "border", {.stroke = "#a79d8e", .stroke_width = 0.6}}};
constexpr StyleRule edge_stretches[] = {
    {"", "片区边缘", "edge of the district", {.stroke = "#a79d8e", .stroke_width = 1.2}}};
constexpr StyleRule unit_borders[] = {
    {"", "单元界", "unit border", {.stroke = "#3b3530", .stroke_width = 2.4}}};

constexpr StyleRule facilities[] = {
    {"", "服务设施", "facility", {.fill = "#2f6db3", .stroke = "#ffffff", .stroke_width = 1.0, .size = 8.0}}};
constexpr StyleRule stations[] = {
    {"",
     "拟设服务站",
     "station placed",
     {.fill = "#8e44ad", .stroke = "#ffffff", .stroke_width = 1.2, .size = 10.0}}};
constexpr StyleRule service_areas[] = {
    {"",
     "服务范围",
     "service area",
     {.fill = "#2f6db3", .fill_opacity = 0.12, .stroke = "#2f6db3", .stroke_width = 0.8}}};
constexpr StyleRule walk_edges[] = {
    {"", "步行路网", "walking network", {.stroke = "#7aa37a", .stroke_width = 0.8}}};
constexpr StyleRule walk_gates[] = {
    {"",
     "步行路网接入点",
     "gate to the walking network",
     {.fill = "#7aa37a", .stroke = "#ffffff", .stroke_width = 0.6, .size = 4.0}}};
constexpr StyleRule gates[] = {
    {"keep",
     "保留出入口",
     "gate to keep",
     {.fill = "#2e8b57", .stroke = "#ffffff", .stroke_width = 1.0, .size = 8.0}},
    {"closable",
     "可封闭出入口",
     "gate that can close",
     {.fill = "#c0392b", .stroke = "#ffffff", .stroke_width = 1.0, .size = 8.0}},
};
constexpr StyleRule issues[] = {
    {"error", "错误", "error", {.fill = "#c0392b", .stroke = "#ffffff", .stroke_width = 1.0, .size = 9.0}},
    {"warning",
     "警告",
     "warning",
     {.fill = "#e0a030", .stroke = "#ffffff", .stroke_width = 1.0, .size = 8.0}},
    {"info", "提示", "info", {.fill = "#7f8c8d", .stroke = "#ffffff", .stroke_width = 1.0, .size = 6.0}},
};

constexpr LayerStyle layers[] = {
    {"district", "", district},
    {"landuse", "kind", landuse},
    {"water_areas", "", water_areas},
    {"blocks", "", blocks},
    {"cells", "", cells},
    {"compounds", "in_scope", compounds},
    {"buildings", "", buildings},
    {"roads", "road_class", roads, true},
    {"barrier_lines", "kind", barrier_lines, true},
    {"communities", "", communities},
    {"borders", "", borders},
    {"edge_stretches", "", edge_stretches},
    {"layout_compounds", "in_scope", layout_compounds},
    {"units", "map_colour", units},
    {"unit_borders", "", unit_borders},
    {"walk_edges", "", walk_edges},
    {"walk_gates", "", walk_gates},
    {"service_areas", "", service_areas},
    {"facilities", "", facilities},
    {"stations", "", stations},
    {"gates", "kind", gates},
    {"issues", "severity", issues},
};

}  // namespace

std::span<const LayerStyle> map_style() { return layers; }

const LayerStyle* find_style(std::string_view layer) {
    const auto* style = std::ranges::find(layers, layer, &LayerStyle::layer);
    return style == std::end(layers) ? nullptr : style;
}

const Symbol& find_symbol(std::string_view layer, std::string_view value) {
    const auto style = std::ranges::find(layers, layer, &LayerStyle::layer);
    const auto rule = std::ranges::find(style->rules, value, &StyleRule::value);
    return rule != style->rules.end() ? rule->symbol : style->rules.back().symbol;
}

}  // namespace lifang
