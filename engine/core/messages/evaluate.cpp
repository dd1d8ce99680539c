#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Layouts and their units.
constexpr CatalogueEntry entries[] = {
    {"bad_code_pattern",
     {"code_pattern '{pattern}' cannot be used: '{cause}'", "code_pattern“{pattern}”不可用：“{cause}”"},
     {"Fields are {{community}} and {{sequence}}, e.g. {{community}}-{{sequence:02}}",
      "可用字段为 {{community}} 和 {{sequence}}，例如 {{community}}-{{sequence:02}}"}},
    {"objective_differs",
     {"layout {layout}: {objective} is {value} by the cells' borders and {optimizer} by the optimizer; its "
      "bound is left out",
      "方案 {layout}：{objective} 按单元格边界为 {value}，按优化器为 {optimizer}，不再记录其下界"}},
    {"unit_area_above_max",
     {"floor area {m2} m² is above the maximum of {max} m²", "建筑面积 {m2} 平方米，高于上限 {max} 平方米"}},
    {"unit_area_below_min",
     {"floor area {m2} m² is below the minimum of {min} m²", "建筑面积 {m2} 平方米，低于下限 {min} 平方米"}},
    {"unit_breaks_rule",
     {"layout {layout}, unit {unit} ({name}): {problems}",
      "方案 {layout}，单元 {unit}（{name}）：{problems}"}},
    {"unit_in_parts",
     {"its ground falls into {parts} parts that no passable border joins",
      "用地分为 {parts} 部分，其间没有可通行的邻接边"}},
};

}  // namespace

Part evaluate() { return entries; }

}  // namespace lifang::messages
