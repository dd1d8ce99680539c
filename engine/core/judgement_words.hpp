#pragma once
// Private to core/: the words of what layouts are judged by, for the table of code_words.cpp.

#include "core/code_words.hpp"

namespace lifang::judgement_words {

inline constexpr CodeWord service_modes[] = {{"professional", {"professional", "专业化管理"}},
                                             {"basic", {"basic service", "基本保障"}},
                                             {"trusteeship", {"trusteeship", "街道社区托管"}},
                                             {"self_governed", {"self-governed", "业主自治"}}};

inline constexpr CodeWord service_levels[] = {{"self", {"self-service", "自助服务"}},
                                              {"half", {"half service", "半服务"}},
                                              {"full", {"full service", "全服务"}}};

inline constexpr CodeWord mode_figures[] = {
    {"households", {"households", "户数"}},
    {"floor_area_m2", {"floor area, m²", "建筑面积（平方米）"}},
    {"buildings", {"buildings", "楼栋数"}},
    {"compounds", {"compounds", "小区数"}},
    {"renovated_share", {"renovated share", "已改造面积比例"}},
    {"consent", {"least consent", "最低业主同意率"}},
    {"net_before_subsidy_cny", {"net per month before subsidy, CNY", "补贴前月净收支（元）"}}};

inline constexpr CodeWord money_lines[] = {
    {"fee", {"property fee", "物业费"}},
    {"parking", {"parking", "停车收入"}},
    {"other", {"other public income", "其他公共收益"}},
    {"subsidy", {"district subsidy", "区级补贴"}},
    {"subsidy_renovated", {"district subsidy, renovated", "区级补贴（已改造）"}},
    {"subsidy_not_renovated", {"district subsidy, not renovated", "区级补贴（未改造）"}},
    {"incentive", {"scale incentive", "规模奖励"}},
    {"city_refund", {"refund by the city", "市级返还"}},
    {"service", {"service by floor area", "按面积计的服务费用"}},
    {"gates", {"gates", "出入口"}},
    {"guard_posts", {"guard posts", "门岗"}},
    {"stations", {"service stations", "物业服务站"}}};

inline constexpr CodeWord money_sides[] = {{"income", {"income", "收入"}},
                                           {"subsidy", {"subsidy", "补贴"}},
                                           {"cost", {"cost", "成本"}},
                                           {"apart", {"shown apart", "单列"}}};

inline constexpr CodeWord money_measures[] = {
    {"m2", {"m²", "平方米"}},       {"households", {"households", "户"}},
    {"spaces", {"spaces", "车位"}}, {"gates", {"gates", "个出入口"}},
    {"posts", {"posts", "个门岗"}}, {"stations", {"stations", "个服务站"}},
    {"cny", {"CNY", "元"}}};
inline constexpr CodeWord gate_kinds[] = {{"keep", {"stays", "保留"}}, {"closable", {"can close", "可封闭"}}};

inline constexpr CodeWord gate_reasons[] = {{"public_way", {"street of the town", "市政道路"}},
                                            {"back_street", {"old-town back street", "老城背街小巷"}},
                                            {"entrance", {"entrance of compounds", "居民出入"}},
                                            {"fire", {"access of fire engines", "消防通道"}}};

inline constexpr CodeWord ways_out[] = {{"gate", {"through a gate", "经出入口"}},
                                        {"street", {"own door on the street", "直接临街"}},
                                        {"cut_off", {"no way to a gate", "无路通出入口"}},
                                        {"off_network", {"no way mapped near", "附近无路"}}};

inline constexpr CodeWord enclosures[] = {
    {"enclosable", {"can be enclosed", "可封闭管理"}},
    {"back_streets", {"stays open: old-town back streets", "老城背街小巷，不宜封闭"}}};

inline constexpr CodeWord inventory_items[] = {{"back_street", {"back streets", "背街小巷"}},
                                               {"compound_road", {"compound roads", "小区道路"}},
                                               {"path", {"paths", "步行道"}},
                                               {"lit_street", {"street to light", "需照明道路"}},
                                               {"lamp", {"street lamps", "路灯"}},
                                               {"green", {"green ground", "绿地"}},
                                               {"watercourse", {"ditches and canals", "沟渠"}},
                                               {"water", {"ponds", "水面"}},
                                               {"facility", {"facilities", "设施"}},
                                               {"parking_space", {"parking spaces", "停车位"}},
                                               {"parking_ground", {"parking ground", "停车场地"}}};

inline constexpr CodeWord measures[] = {
    {"m", {"m", "米"}}, {"m2", {"m²", "平方米"}}, {"count", {"pieces", "个"}}};

inline constexpr CodeWord programme_parts[] = {
    {"age", {"older than other units", "房龄"}},
    {"not_renovated", {"not renovated", "未改造面积比例"}},
    {"uncovered", {"households not covered", "服务未覆盖户数比例"}},
    {"unmanaged", {"managed by nobody", "无人管理面积比例"}},
    {"households_per_cost", {"households for the money", "单位费用惠及户数"}},
    {"net", {"net per m²", "单位面积净收支"}},
    {"incentive", {"earns the incentive", "达到激励规模"}},
    {"consent", {"consent", "业主同意比例"}},
    {"known_floor_area", {"floor area known", "面积有据比例"}},
    {"in_bounds", {"keeps the bounds", "符合面积范围的概率"}}};

inline constexpr CodeWord merge_rules[] = {{"greatest_size", {"maximum", "规模上限"}},
                                           {"least_size", {"minimum", "规模下限"}},
                                           {"scale_incentive", {"incentive for scale", "规模奖励"}},
                                           {"main_road", {"no main road through", "主干道路不穿越"}},
                                           {"unit_limit", {"limit of units", "单元界限"}},
                                           {"small_compounds", {"small ones may join", "零散小区可并入"}},
                                           {"one_community", {"one community", "同一社区"}},
                                           {"passable_border", {"border to cross", "边界可通行"}}};

inline constexpr CodeWord merge_rule_states[] = {{"met", {"met", "符合"}},
                                                 {"broken", {"BROKEN", "不符合"}},
                                                 {"not_reached", {"not reached", "不适用"}},
                                                 {"broken_before", {"broken before", "原已不符合"}}};

}  // namespace lifang::judgement_words
