#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Layouts and their units.
constexpr CatalogueEntry entries[] = {
    {"bad_code_pattern",
     {"code_pattern '{pattern}' cannot be used: '{cause}'", "code_pattern“{pattern}”不可用：“{cause}”"},
     {"Fields are {{community}}, {{sequence}}, {{county}}, {{subdistrict}}, {{community_number}}, "
      "{{middle}}, as in "
      "{{community}}-{{sequence:02}}; \"CJ/T 349-2010\" names a standard",
      "可用字段为 "
      "{{community}}、{{sequence}}、{{county}}、{{subdistrict}}、{{community_number}}、{{middle}}，例如 "
      "{{community}}-{{sequence:02}}；也可写标准名 \"CJ/T 349-2010\""}},
    {"because_of", {"because {causes}", "原因：{causes}"}},
    {"budget_pays_nothing",
     {"{budget} CNY a year start no unit: the cheapest costs {cheapest} CNY",
      "每年 {budget} 元不足以启动任何单元：费用最低者需 {cheapest} 元"},
     {"Give a larger budget, or another start price in [programme] of the profile",
      "请提高预算，或在政策参数 [programme] 中调整启动单价"}},
    {"code_field_of_other_length",
     {"{{{word}}} is '{text}', which has not {digits} digits",
      "{{{word}}} 为“{text}”，不是 {digits} 位数字"}},
    {"code_field_unknown", {"{{{word}}} is not known", "{{{word}}} 未知"}},
    {"code_of_other_length", {"the code {code} has not {digits} digits", "编码 {code} 不是 {digits} 位数字"}},
    {"code_pattern_bracket", {"a bracket of '{word}' has no other", "“{word}”中的括号不成对"}},
    {"code_pattern_digits",
     {"'{word}' has to say 1 to 9 digits, as {{sequence:02}} does",
      "“{word}”的位数应为 1 至 9，如 {{sequence:02}}"}},
    {"code_pattern_field", {"'{word}' is not a field", "“{word}”不是可用字段"}},
    {"code_pattern_field_twice", {"'{word}' stands in it twice", "“{word}”出现了两次"}},
    {"code_pattern_without_sequence",
     {"without {{sequence}} all units would have one code", "没有 {{sequence}}，各单元编码将相同"}},
    {"compound_drawn_in_parts",
     {"compound {compound} is drawn in parts {gap} m apart", "小区 {compound} 分为若干部分，相距 {gap} 米"}},
    {"floor_area_of_kind", {"{kind} {share}", "{kind} {share}"}},
    {"floor_area_where",
     {"{m2} m² of floor area in the district: {scope} in compounds in scope, {out} in compounds left out, "
      "{none} in no compound",
      "片区建筑面积 {m2} 平方米：在纳入的小区 {scope}，在未纳入的小区 {out}，不在任何小区 {none}"}},
    {"floor_area_where_by_kind", {"{where} ({kinds})", "{where}（{kinds}）"}},
    {"floors_mostly_assumed",
     {"{share} % of the planned floor area rests on assumed floors; give floors with --field "
      "buildings.levels=FIELD, heights with --field buildings.height=FIELD, or the floor area of compounds "
      "with --field compounds.floor_area=FIELD or --ledger FILE",
      "划分所用建筑面积中有 {share} % 按默认层数估算；请用 --field buildings.levels=字段 给出层数，"
      "或用 --field buildings.height=字段 给出高度，或用 --field compounds.floor_area=字段、--ledger 台账 "
      "给出小区建筑面积"}},
    {"objective_differs",
     {"layout {layout}: {objective} is {value} by the cells' borders and {optimizer} by the optimizer; its "
      "bound is left out",
      "方案 {layout}：{objective} 按单元格边界为 {value}，按优化器为 {optimizer}，不再记录其下界"}},
    {"planned_floor_area_rests",
     {"of the planned floor area, {assumed} rests on assumed floors; {unknown} is in buildings of unknown "
      "kind, which count as housing",
      "划分所用建筑面积中，{assumed} 按默认层数估算；{unknown} 属用途不明的楼栋，按住宅计"}},
    {"programme_above_budget",
     {"{units} units cost more than a year's budget and are in no batch",
      "{units} 个单元的启动费用超过年度预算，未列入任何批次"}},
    {"programme_batch",
     {"year {year}: {units} units, {cost} CNY", "第 {year} 年：{units} 个单元，{cost} 元"}},
    {"programme_without_budget",
     {"no batches: neither --budget nor the profile names a year's budget",
      "未分批：--budget 与政策参数均未给出年度预算"}},
    {"programme_without_price",
     {"the profile has no price for starting a unit, so a budget says nothing",
      "政策参数未给出启动单元的单价，无法按预算分批"},
     {"Set start_cny_per_m2 or start_cny_per_unit in [programme] of the profile",
      "请在政策参数 [programme] 中设置 start_cny_per_m2 或 start_cny_per_unit"}},
    {"trade_better_and_worse", {"{better}; in exchange: {worse}", "{better}；代价：{worse}"}},
    {"trade_fewer_outside",
     {"fewer units that break a rule ({from} → {to})", "违反规则的单元减少（{from} → {to}）"}},
    {"trade_fewer_units", {"fewer units ({from} → {to})", "单元数减少（{from} → {to}）"}},
    {"trade_higher_max", {"larger largest deviation ({from} → {to})", "最大偏差增大（{from} → {to}）"}},
    {"trade_higher_mean", {"larger mean deviation ({from} → {to})", "平均偏差增大（{from} → {to}）"}},
    {"trade_less_compact", {"less compact ({from} → {to})", "紧凑度降低（{from} → {to}）"}},
    {"trade_less_inside",
     {"less main road inside units ({from} → {to} m)", "穿越单元的干路缩短（{from} → {to} 米）"}},
    {"trade_less_on_roads",
     {"less border along roads, railways, water ({from} → {to})",
      "沿道路、铁路、水系的界线减少（{from} → {to}）"}},
    {"trade_less_severance",
     {"less severance by streets inside units ({from} → {to})", "道路穿越减少（{from} → {to}）"}},
    {"trade_lower_max", {"smaller largest deviation ({from} → {to})", "最大偏差减小（{from} → {to}）"}},
    {"trade_lower_mean", {"smaller mean deviation ({from} → {to})", "平均偏差减小（{from} → {to}）"}},
    {"trade_less_robust", {"less robust ({from} → {to})", "稳健度降低（{from} → {to}）"}},
    {"trade_more_compact", {"more compact ({from} → {to})", "紧凑度提高（{from} → {to}）"}},
    {"trade_more_inside",
     {"more main road inside units ({from} → {to} m)", "穿越单元的干路加长（{from} → {to} 米）"}},
    {"trade_more_on_roads",
     {"more border along roads, railways, water ({from} → {to})",
      "沿道路、铁路、水系的界线增加（{from} → {to}）"}},
    {"trade_more_robust", {"more robust ({from} → {to})", "稳健度提高（{from} → {to}）"}},
    {"trade_more_outside",
     {"more units that break a rule ({from} → {to})", "违反规则的单元增加（{from} → {to}）"}},
    {"trade_more_severance",
     {"more severance by streets inside units ({from} → {to})", "道路穿越增加（{from} → {to}）"}},
    {"trade_more_units", {"more units ({from} → {to})", "单元数增加（{from} → {to}）"}},
    {"trade_none", {"hardly any difference in the figures", "指标几乎相同"}},
    {"trade_of_layout", {"compared with layout {layout}: {trade}", "与方案 {layout} 相比：{trade}"}},
    {"trade_only", {"{figures}", "{figures}"}},
    {"trade_worse_only", {"no figure is better; {figures}", "没有更好的指标；{figures}"}},
    {"unit_area_above_max",
     {"floor area {m2} m² is above the maximum of {max} m²", "建筑面积 {m2} 平方米，高于上限 {max} 平方米"}},
    {"unit_area_below_min",
     {"floor area {m2} m² is below the minimum of {min} m²", "建筑面积 {m2} 平方米，低于下限 {min} 平方米"}},
    {"unit_breaks_rule",
     {"layout {layout}, unit {unit} ({code}): {problems}",
      "方案 {layout}，单元 {unit}（{code}）：{problems}"}},
    {"unit_in_parts",
     {"its ground falls into {parts} parts that no passable border joins",
      "用地分为 {parts} 部分，其间没有可通行的邻接边"}},
    {"unit_in_pieces",
     {"its ground lies in {pieces} pieces that do not touch", "用地分为 {pieces} 块，互不相接"}},
    {"unit_straddles_road",
     {"{metres} m of its inner borders lie on roads or barriers that a unit is not to straddle (from {limit} "
      "on)",
      "内部有 {metres} 米邻接边位于单元不得跨越的道路或阻隔上（自{limit}起）"}},
};

}  // namespace

Part evaluate() { return entries; }

}  // namespace lifang::messages
