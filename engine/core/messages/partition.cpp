#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

constexpr CatalogueEntry entries[] = {
    {"apart_but_tied",
     {"'{a}' and '{b}' are to be apart, but other rules tie them together",
      "“{a}”与“{b}”要求不在同一单元，但其他规则又将二者绑定"},
     {"Drop one of the rules", "请去掉其中一条规则"}},
    {"at_rules", {"rules", "规则"}},
    {"atom_above_max",
     {"nodes that weigh more than the maximum {max}: {ids}", "权重超过上限 {max} 的节点：{ids}"}},
    {"atom_fits_nowhere",
     {"nodes that weigh less than the minimum {min}, and more than the maximum {max} with any neighbour: "
      "{ids}",
      "权重低于下限 {min}、与任一相邻节点合并后又超过上限 {max} 的节点：{ids}"}},
    {"compound_above_max",
     {"'{compound}' alone weighs {weight}, more than the maximum {max}",
      "仅“{compound}”一处即有 {weight} 平方米，超过上限 {max} 平方米"}},
    {"group_below_min",
     {"{part} weighs {weight} in all, less than the minimum {min}, and units do not leave it",
      "{part}合计 {weight} 平方米，低于下限 {min} 平方米，且单元不得越出其范围"}},
    {"group_named", {"'{name}'", "“{name}”"}},
    {"layout_of_other_graph",
     {"the layout belongs to another district: its number of compounds differs",
      "方案属于另一片区：小区数量不符"},
     {"Give a layout of the same district", "请使用同一片区的方案"}},
    {"locked_without_layout",
     {"'{id}' is locked, but there is no layout to start from", "“{id}”已锁定，但没有可作起点的方案"},
     {"Give a start layout", "请指定起始方案"}},
    {"malformed_link",
     {"the link {a}-{b} is malformed", "连接 {a}-{b} 有误"},
     {"A link joins two different nodes, the smaller first, and its length is not negative",
      "连接应由小号节点指向大号节点，且长度不为负"}},
    {"names_and_more", {"{names} and {more} more", "{names} 等，另有 {more} 个"}},
    {"no_candidates_asked_for",
     {"no candidates are asked for", "要求的候选方案数为 0"},
     {"Ask for at least one", "请至少要求 1 个"}},
    {"no_division_fits",
     {"{part} weighs {weight}: all its connected divisions were tried, and none keeps every unit between "
      "{min} and "
      "{max}",
      "{part}合计 {weight} 平方米：已试遍所有连通的划分，均不能使每个单元介于 {min} 与 {max} 平方米之间"}},
    {"no_division_found",
     {"{part} weighs {weight} and has room for {low} to {high:unit|units}, but the search found no division "
      "that "
      "keeps "
      "every unit between {min} and {max}; that none exists is not proven",
      "{part}合计 {weight} 平方米，可容 {low} 至 {high} 个单元，但未搜索到使每个单元介于 {min} 与 {max} "
      "平方米之间的划分（未证明其不存在）"}},
    {"no_division_of_part",
     {"all connected divisions of the part around '{node}' ({nodes:node|nodes}) are ruled out",
      "“{node}”所在部分（{nodes} 个节点）的所有连通划分均已排除"}},
    {"no_division_within_bounds",
     {"no division within the bounds was found", "未找到满足上下限的划分"},
     {"Lower the minimum, or raise the time limit", "请降低下限，或延长时限"}},
    {"no_such_unit_number",
     {"there is no unit {number}", "没有第 {number} 号单元"},
     {"Check the ids", "请核对编号"}},
    {"no_unit_count_fits",
     {"{part} weighs {weight}: as {units} of {mean} on average it is above the maximum {max}, as {more} of "
      "{less} "
      "below the minimum {min}",
      "{part}合计 {weight} 平方米：分为 {units}，平均 {mean} 平方米，超过上限 {max} 平方米；分为 {more} "
      "个，平均 {less} 平方米，低于下限 {min} 平方米"}},
    {"not_into_units_asked_for",
     {"{part} can be divided within the bounds, but not into the units asked for",
      "{part}可在上下限内划分，但分不成所要求的单元数"}},
    {"not_kept_apart",
     {"no division was found that keeps '{a}' and '{b}' apart", "未找到使“{a}”与“{b}”分属不同单元的划分"},
     {"Allow more units, or drop the rule", "请放宽单元数，或去掉该规则"}},
    {"nothing_to_divide",
     {"there is nothing to divide", "没有可划分的对象"},
     {"Check which compounds are in scope", "请核对哪些小区纳入范围"}},
    {"one_unit", {"1 unit", "1 个单元"}},
    {"part_below_min",
     {"{part} weighs {weight} in all, less than the minimum {min}, and no passable border leads on to "
      "anything that "
      "could take it in",
      "{part}合计 {weight} 平方米，低于下限 {min} 平方米，且没有可通行的界线通向能并入的用地"}},
    {"part_fits_no_unit_count",
     {"the part around '{id}' ({nodes:node|nodes}) weighs {weight}: as {fewer:unit|units} they would be "
      "above the "
      "maximum "
      "{max}, as {more} below the minimum {min}",
      "“{id}”所在部分（{nodes} 个节点）总权重 {weight}：分为 {fewer} 个单元则超过上限 {max}，分为 {more} "
      "个则低于下限 {min}"}},
    {"part_crosses_limit",
     {"the part around '{compound}' ({compounds:compound|compounds}, {weight} m²) is below the minimum {min} "
      "by "
      "itself, so "
      "it was joined across a {barrier}, the weakest way out",
      "“{compound}”所在部分（{compounds} 个小区，{weight} 平方米）单独低于下限 {min} "
      "平方米，故越过阻隔最弱的一处（{barrier}）并入"}},
    {"part_of_group",
     {"the part of {group} around '{compound}' ({compounds} of its {all} compounds)",
      "{group}中“{compound}”所在的部分（{all} 个小区中的 {compounds} 个）"}},
    {"pinned_to_no_unit",
     {"'{id}' is pinned, but no unit is named", "“{id}”被指定单元，但未写明单元"},
     {"Name the unit", "请写明单元"}},
    {"rule_needs_another",
     {"the rule on '{id}' needs another compound", "“{id}”的规则缺少另一个小区"},
     {"Name two different ones", "请写明两个不同的小区"}},
    {"rule_on_unknown_atom",
     {"a rule names a compound that does not exist", "规则所指的小区不存在"},
     {"Check the ids", "请核对编号"}},
    {"sizes_out_of_order",
     {"minimum {min}, target {target} and maximum {max} are not in this order",
      "下限 {min}、目标 {target}、上限 {max} 的大小次序不对"},
     {"Give 0 <= minimum <= target <= maximum, target above 0",
      "应满足 0 ≤ 下限 ≤ 目标 ≤ 上限，且目标大于 0"}},
    {"straddle_not_avoided",
     {"no division within the bounds was found that parts '{a}' and '{b}' along the {barrier} between them",
      "未找到既满足上下限、又使“{a}”与“{b}”以其间的{barrier}为界的划分"}},
    {"straddles_by_rules", {"rules tie compounds on both sides of it", "规则将其两侧的小区绑定在一起"}},
    {"tied_compounds_above_max",
     {"'{compound}' and {others} more that the rules tie to it weigh {weight}, more than the maximum {max}",
      "“{compound}”及按规则与其绑定的另外 {others} 处合计 {weight} 平方米，超过上限 {max} 平方米"}},
    {"together_across_communities",
     {"'{a}' and '{b}' are to be together but lie in different communities",
      "“{a}”与“{b}”要求在同一单元，但分属不同社区"},
     {"Allow units across communities, or drop the rule", "请允许单元跨社区，或去掉该规则"}},
    {"together_without_way",
     {"'{a}' and '{b}' are to be in one unit, but no passable way inside the community joins them",
      "“{a}”与“{b}”要求在同一单元，但社区内没有可通行的连接"},
     {"Drop the rule", "请去掉该规则"}},
    {"unit_count_out_of_reach",
     {"{units:unit is|units are} asked for, but the {parts} separate parts can only be {low} to {high}",
      "要求 {units} 个单元，但互不连通的 {parts} 个部分只能分为 {low} 至 {high} 个"}},
    {"units_beyond_parts",
     {"{units:unit is|units are} asked for, but the ground falls into {parts} separate parts with {pieces} "
      "pieces in "
      "all",
      "要求 {units} 个单元，但用地分为互不连通的 {parts} 个部分，共 {pieces} 块"},
     {"Ask for a number between the two", "请取两者之间的数"}},
    {"units_counted", {"{count:unit|units}", "{count} 个单元"}},
    {"whole_district", {"the district", "片区"}},
    {"wrong_weight",
     {"'{id}' has the weight {weight}", "“{id}”的权重为 {weight}"},
     {"A weight is a number from 0", "权重应为不小于 0 的数"}},
};

}  // namespace

Part partition() { return entries; }

}  // namespace lifang::messages
