#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// The older layout that `plan --start` names.
constexpr CatalogueEntry entries[] = {
    {"start_in_other_crs",
     {"is in '{theirs}', and the plan in '{ours}': nothing leads from one to the other",
      "坐标系为“{theirs}”，本方案为“{ours}”，两者无法换算"},
     {"Give the layer in the CRS of the plan, or the plan another with --t-srs",
      "请将图层转换到本方案坐标系，或用 --t-srs 另行指定方案坐标系"}},
    {"start_layers_several",
     {"has several layers of units: {layers}", "有多个单元图层：{layers}"},
     {"Name one: FILE:LAYER", "请指定其一：文件:图层"}},
    {"start_without_polygons",
     {"has neither layouts nor polygons", "既无划分方案，也无面图层"},
     {"Give a plan file, or a layer of the polygons of units", "请给出方案文件，或单元面图层"}},
    {"start_without_unit_field",
     {"no column says the unit; its columns: {fields}", "没有说明单元的字段；现有字段：{fields}"},
     {"Name one unit_id or unit_code", "请将该字段命名为 unit_id、unit_code 或 单元编号"}},
    {"start_without_units",
     {"no row has a unit in column {field}", "{field} 字段没有任何单元"},
     {"Fill the column, or give another layer", "请填写该字段，或改用其他图层"}},
};

}  // namespace

Part pipeline_start() { return entries; }

}  // namespace lifang::messages
