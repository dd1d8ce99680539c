#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// What a merger keeps and breaks, and what lies between those that cannot merge.
constexpr CatalogueEntry entries[] = {
    {"merge_above_max", {"{m2} m² is above the maximum of {max} m²", "{m2} 平方米，超过上限 {max} 平方米"}},
    {"merge_above_min",
     {"{m2} m² is not below the minimum of {min} m²", "{m2} 平方米，不低于下限 {min} 平方米"}},
    {"merge_below_max",
     {"{m2} m² is not above the maximum of {max} m²", "{m2} 平方米，未超过上限 {max} 平方米"}},
    {"merge_below_min", {"{m2} m² is below the minimum of {min} m²", "{m2} 平方米，低于下限 {min} 平方米"}},
    {"merge_border_passable", {"people can cross {m} m of the common border", "共同边界中有 {m} 米可通行"}},
    {"merge_border_too_narrow",
     {"{a} and {b} touch along {m} m, but what people can cross of it is narrower than {least} m",
      "{a} 与 {b} 相邻 {m} 米，但其中可通行部分不足 {least} 米"}},
    {"merge_communities_differ",
     {"{a} lies in {community_a}, {b} in {community_b}: units stay inside one community",
      "{a} 属 {community_a}，{b} 属 {community_b}：单元不跨社区"}},
    {"merge_ground_between",
     {"{a} and {b} do not touch: ground of no unit lies between them",
      "{a} 与 {b} 不相邻：其间是不属于任何单元的用地"}},
    {"merge_in_one_community", {"all lie in {community}", "均属 {community}"}},
    {"merge_incentive_kept",
     {"{m2} m² reaches {least} m², as before", "{m2} 平方米，达到 {least} 平方米（合并前已达到）"}},
    {"merge_incentive_missed", {"{m2} m² does not reach {least} m²", "{m2} 平方米，未达到 {least} 平方米"}},
    {"merge_incentive_reached", {"{m2} m² reaches {least} m²", "{m2} 平方米，达到 {least} 平方米"}},
    {"merge_incentive_with_contract",
     {"{m2} m² reaches {least} m²: a company that takes it for at least {years:year|years} can be rewarded",
      "{m2} 平方米，达到 {least} 平方米：物业企业承接且合同期不少于 {years} 年的可获奖励"}},
    {"merge_keeps_limit", {"no {class} or stronger runs through", "没有{class}及以上道路穿越"}},
    {"merge_lifted_above_min",
     {"{m2} m² is not below the minimum of {min} m², which a part was before",
      "{m2} 平方米，不低于下限 {min} 平方米（合并前有低于下限的）"}},
    {"merge_main_road_between",
     {"{m} m of {class} or stronger run through, between those that merge: {roads}",
      "有 {m} 米{class}及以上道路穿越，位于合并各方之间：{roads}"}},
    {"merge_main_road_inside",
     {"{m} m of {class} or stronger run through already", "合并前已有 {m} 米{class}及以上道路穿越"}},
    {"merge_no_community", {"no community", "不属于任何社区"}},
    {"merge_no_main_road", {"no {class} or stronger runs through", "没有{class}及以上道路穿越"}},
    {"merge_none_small", {"none that merges is below {max} m²", "合并各方均不低于 {max} 平方米"}},
    {"merge_parted_by",
     {"{a} and {b} touch along {m} m, but nobody can cross what lies there: {roads}",
      "{a} 与 {b} 相邻 {m} 米，但其间不可通行：{roads}"}},
    {"merge_parts_apart",
     {"those that merge do not touch each other; what lies between them connects them",
      "合并各方互不相邻，经其间的小区相连"}},
    {"merge_rule_of_unit", {"unit {unit}: {what}", "单元 {unit}：{what}"}},
    {"merge_small_enclosed_away",
     {"{parts}: below {max} m², but a {class} or stronger lies between it and the others",
      "{parts}：不足 {max} 平方米，但与其他各方之间隔着{class}及以上道路"}},
    {"merge_small_may_join",
     {"{parts}: below {max} m², may join its neighbours, for no {class} or stronger lies between",
      "{parts}：不足 {max} 平方米，与相邻各方之间没有{class}及以上道路，可并入"}},
    {"merge_spans_communities",
     {"it would lie in several communities: {communities}", "将跨多个社区：{communities}"}},
    {"merge_straddles_limit", {"a {class} or stronger runs through", "有{class}及以上道路穿越"}},
    {"merge_units_between",
     {"{a} and {b} do not touch: between them lies {units}", "{a} 与 {b} 不相邻：其间隔着 {units}"}},
    {"merge_water_between",
     {"{a} and {b} do not touch: water lies between them", "{a} 与 {b} 不相邻：其间隔着水域"}},
    {"road_of_class", {"{class} {name}", "{class} {name}"}},
    {"road_with_metres", {"{road} ({m} m)", "{road}（{m} 米）"}},
};

}  // namespace

Part merge() { return entries; }

}  // namespace lifang::messages
