#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// What check finds of gates, of the ways out that they leave, and of inventories.
constexpr CatalogueEntry entries[] = {
    {"check_entrance_count",
     {"layout {layout}: compound {compound} has {rows} rows of its unit in entrances",
      "方案 {layout}：小区 {compound} 在 entrances 中有 {rows} 条所属单元的记录"}},
    {"check_entrance_of_other",
     {"layout {layout}: a row of entrances names a compound that is not in its unit",
      "方案 {layout}：entrances 中有记录的小区不在所注单元内"}},
    {"check_entrance_too_far",
     {"{where}: {metres} m to the nearest gate that stays, {open} m while all are open, and the limit is "
      "{limit} m",
      "{where}：至最近保留出入口 {metres} 米，全部开放时 {open} 米，限值 {limit} 米"}},
    {"check_entrance_unreachable",
     {"layout {layout}: no way of {stated} m inside the unit leads from compound {compound} to a gate that "
      "stays",
      "方案 {layout}：单元内没有 {stated} 米以内的路由小区 {compound} 通往保留的出入口"}},
    {"check_gate_choice",
     {"{where}: closed_against of a gate is {stated}, and should be of one that was closed by choice alone",
      "{where}：有出入口的 closed_against 为 {stated}，只有人工封闭者才有此值"}},
    {"check_gate_choice_breaks_nothing",
     {"{where}: a gate is closed against {need}, which is kept",
      "{where}：有出入口注明封闭后不满足 {need}，实际满足"}},
    {"check_gate_off_border",
     {"{where}: a gate stands {metres} m from the unit's border", "{where}：有出入口距单元界 {metres} 米"}},
    {"check_gate_off_road",
     {"{where}: a gate stands {metres} m from its road {road}",
      "{where}：有出入口距其道路 {road} {metres} 米"}},
    {"check_gate_reason",
     {"{where}: a gate stays without a reason, or has one and can close",
      "{where}：有出入口保留而无原因，或可封闭而有保留原因"}},
    {"check_inventory_row",
     {"layout {layout}: a row of inventory ({item}) is there twice, or of no unit",
      "方案 {layout}：inventory 中有记录（{item}）重复，或不属于任何单元"}},
    {"check_public_way_closed",
     {"{where}: a gate on a road of class {class} can close, but such streets stay open",
      "{where}：{class} 级道路上的出入口标为可封闭，此类道路应保留"}},
    {"check_too_few_drivable",
     {"{where}: {kept:gate for fire engines stays|gates for fire engines stay}, {least:is|are} needed, and "
      "no choice says so",
      "{where}：保留的消防车出入口为 {kept} 处，至少需要 {least} 处，且未注明为人工选定"}},
    {"check_wrong_entrance",
     {"{where}: way_out, walk_m and walk_open_m do not agree",
      "{where}：way_out、walk_m 与 walk_open_m 不一致"}},
    {"check_wrong_gate_class",
     {"{where}: a gate has road_class {stated}, its road {road} has {found}",
      "{where}：有出入口的 road_class 为 {stated}，其道路 {road} 为 {found}"}},
    {"check_wrong_inventory",
     {"{where}: inventory {item} {class} {name}: amount is {stated}, measured {found}",
      "{where}：管护清单 {item} {class} {name}：数量为 {stated}，实量 {found}"}},
    {"compound_of_layout", {"layout {layout}, compound {compound}", "方案 {layout}，小区 {compound}"}},
};

}  // namespace

Part check_enclosure() { return entries; }

}  // namespace lifang::messages
