#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// An older layout that is redrawn: who keeps the unit, who moves, and why.
constexpr CatalogueEntry entries[] = {
    {"at_start", {"older layout '{source}'", "原方案“{source}”"}},
    {"move_above_max",
     {"with it, {unit} would have {m2} m², above the maximum of {max}",
      "若留在 {unit}，该单元建筑面积将达 {m2} 平方米，超过上限 {max}"}},
    {"move_connects", {"without it, {unit} would fall apart", "若其离开，{unit} 将不再连通"}},
    {"move_figure",
     {"nothing forbids that it stays: the layout is made to be {label}",
      "并无规则限制其留在原单元，系为方案“{label}”而调整"}},
    {"move_needed",
     {"without it, {unit} would have {m2} m², below the minimum of {min}",
      "若其离开，{unit} 建筑面积将为 {m2} 平方米，低于下限 {min}"}},
    {"move_not_connected",
     {"nothing passable leads from it to {unit}", "与 {unit} 之间没有可通行的相邻界线"}},
    {"move_other_community", {"{unit} goes on in another community", "{unit} 现位于另一社区"}},
    {"move_rule", {"a rule of people speaks of it", "人工规则涉及该小区"}},
    {"move_straddles_road",
     {"{unit} lies across a road that units do not straddle", "与 {unit} 之间隔有单元不得跨越的道路"}},
    {"move_unit_above_max",
     {"{unit} has {m2} m² today, above the maximum of {max}: something had to leave",
      "{unit} 现有建筑面积 {m2} 平方米，超过上限 {max}，须划出部分小区"}},
    {"move_unit_fell_apart", {"{unit} has fallen apart and goes on nowhere", "{unit} 已不连通，未能延续"}},
    {"move_unit_in_communities",
     {"{unit} lies in {count} communities and goes on nowhere", "{unit} 分属 {count} 个社区，未能延续"}},
    {"move_unit_joined", {"{unit} was divided among its neighbours", "{unit} 已并入相邻单元"}},
    {"move_unit_too_large",
     {"{unit} has {m2} m², above the maximum of {max}, and goes on nowhere",
      "{unit} 建筑面积 {m2} 平方米，超过上限 {max}，未能延续"}},
    {"move_unit_too_small",
     {"{unit} has {m2} m² left, below the minimum of {min}, and ended",
      "{unit} 现余建筑面积 {m2} 平方米，低于下限 {min}，已撤并"}},
    {"start_compounds_gone",
     {"compounds of the older layout that are none of today: {compounds}",
      "原方案中已不存在的小区：{compounds}"}},
    {"start_id_differs",
     {"compound {compound} stands where the older layout has {older}, and has the id of another: the ground "
      "counts",
      "小区 {compound} 所在位置在原方案中为 {older}，而其编号属于原方案中的另一小区，以用地为准"}},
    {"start_id_elsewhere",
     {"compound {compound} has the id of {older} in the older layout, which lies elsewhere or has another "
      "name: taken "
      "for a new one",
      "小区 {compound} 与原方案中的 {older} 编号相同，但位置或名称不同，按新增小区处理"}},
    {"start_matched",
     {"older layout '{source}': {id} compounds found by id, {name} by name, {geometry} by their ground; "
      "{new} are new, "
      "{gone} of it are gone",
      "原方案“{source}”：按编号对应 {id} 个小区，按名称 {name} 个，按用地 {geometry} 个；新增 {new} 个，原有 "
      "{gone} "
      "个已不存在"}},
    {"start_name_of_several",
     {"compound {compound}: several compounds of the older layout are called '{name}', and none lies there",
      "小区 {compound}：原方案中有多个小区名为“{name}”，且均不在此处"}},
    {"start_of_other_district",
     {"{matched} of {compounds} compounds are found in it; the two districts lie {km} km apart",
      "{compounds} 个小区中仅 {matched} 个能在其中找到，两片区相距 {km} 公里"},
     {"Give a plan or a layer of units of the same district", "请给出同一片区的方案文件或单元图层"}},
};

}  // namespace

Part evaluate_retention() { return entries; }

}  // namespace lifang::messages
