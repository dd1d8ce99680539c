#include "core/code_words.hpp"

#include "core/judgement_words.hpp"

#include <vector>

namespace lifang {
namespace {

constexpr CodeWord labels[] = {{"balanced", {"balanced", "综合均衡"}},
                               {"most_even", {"most even", "最均衡"}},
                               {"no_unit_far_off", {"no unit far off", "最大偏差最小"}},
                               {"fewest_roads_inside", {"fewest roads inside", "道路穿越最少"}},
                               {"most_compact", {"most compact", "最紧凑"}},
                               {"fewest_units", {"fewest units", "单元最少"}},
                               {"fewest_moves", {"fewest households moved", "变动户数最少"}},
                               {"edited", {"edited by hand", "人工调整"}},
                               {"improved", {"improved", "再优化"}},
                               {"trade_off", {"another trade-off", "其他折中"}}};

constexpr CodeWord statuses[] = {{"optimal", {"proven optimal", "已证最优"}},
                                 {"feasible", {"keeps every rule", "满足全部规则"}},
                                 {"relaxed", {"some rules relaxed", "部分规则放宽"}},
                                 {"infeasible", {"infeasible", "不可行"}}};

constexpr CodeWord violations[] = {{"below_min", {"below minimum", "低于下限"}},
                                   {"above_max", {"above maximum", "高于上限"}},
                                   {"disconnected", {"disconnected", "不连通"}},
                                   {"straddles_road", {"straddles a main road", "跨越主干道路"}}};

constexpr CodeWord reasons[] = {{"owner_unit", {"run by their owner-unit", "权属单位自管"}},
                                {"too_new", {"built too late", "建成年份过晚"}},
                                {"consent_too_low", {"consent too low", "同意比例不足"}},
                                {"excluded", {"excluded by hand", "人工排除"}},
                                {"no_floor_area", {"no floor area", "无建筑面积"}},
                                {"unknown_management", {"management unknown", "管理方式不明"}},
                                {"unknown_build_year", {"build year unknown", "建成年份不明"}},
                                {"unknown_consent", {"consent unknown", "同意比例不明"}},
                                {"isolated", {"isolated, too small for a unit", "孤立且规模过小"}}};

constexpr CodeWord modes[] = {{"none", {"none", "无物业"}},
                              {"owner_unit", {"owner-unit", "权属单位自管"}},
                              {"professional", {"professional", "专业物业"}},
                              {"trusteeship", {"trusteeship", "托管"}},
                              {"self_governed", {"self-governed", "业主自治"}}};

constexpr CodeWord barriers[] = {{"none", {"nothing", "无阻隔"}},
                                 {"path", {"path", "小路"}},
                                 {"service", {"service road", "内部道路"}},
                                 {"residential", {"residential street", "街巷"}},
                                 {"tertiary", {"tertiary road", "支路"}},
                                 {"secondary", {"secondary road", "次干路"}},
                                 {"primary", {"primary road", "主干路"}},
                                 {"trunk", {"trunk road", "快速路"}},
                                 {"motorway", {"motorway", "高速路"}},
                                 {"railway", {"railway", "铁路"}},
                                 {"water", {"water", "水域"}}};

constexpr CodeWord floor_area_sources[] = {{"attribute", {"given", "已有数据"}},
                                           {"levels", {"from floors", "按层数推算"}},
                                           {"height", {"from height", "按高度推算"}},
                                           {"assumed", {"assumed", "按默认层数估算"}}};

constexpr CodeWord building_kinds[] = {{"unknown", {"unknown", "不明"}},
                                       {"residential", {"residential", "住宅"}},
                                       {"mixed", {"mixed use", "商住混合"}},
                                       {"office", {"office", "办公"}},
                                       {"commercial", {"commercial", "商业"}},
                                       {"school", {"school", "学校"}},
                                       {"hospital", {"hospital", "医院"}},
                                       {"industrial", {"industrial", "工业"}},
                                       {"shed", {"shed", "棚屋"}},
                                       {"garage", {"garage", "车库"}},
                                       {"public", {"public", "公共建筑"}},
                                       {"religious", {"religious", "宗教建筑"}},
                                       {"other", {"other", "其他"}}};

constexpr CodeWord facility_kinds[] = {{"service_station", {"service station", "物业服务站"}},
                                       {"guard_post", {"guard post", "门岗"}},
                                       {"waste_house", {"waste house", "垃圾分类房"}},
                                       {"elderly_care", {"elderly care", "养老服务站"}},
                                       {"clinic", {"clinic", "卫生服务站"}},
                                       {"childcare", {"childcare", "托育点"}},
                                       {"kindergarten", {"kindergarten", "幼儿园"}},
                                       {"school", {"school", "学校"}},
                                       {"hospital", {"hospital", "医院"}},
                                       {"parking", {"parking", "停车场"}},
                                       {"bicycle_parking", {"bicycle parking", "自行车停放处"}},
                                       {"charging", {"charging", "充电设施"}},
                                       {"green", {"green ground", "绿地"}},
                                       {"property_room", {"property room", "物业用房"}},
                                       {"pharmacy", {"pharmacy", "药店"}},
                                       {"community_centre", {"community centre", "社区中心"}},
                                       {"nursing_home", {"nursing home", "养老院"}},
                                       {"police", {"police", "派出所"}},
                                       {"fire_station", {"fire station", "消防站"}},
                                       {"post_office", {"post office", "邮局"}},
                                       {"toilets", {"toilets", "公共厕所"}},
                                       {"recycling", {"recycling", "回收点"}},
                                       {"market", {"market", "菜市场"}},
                                       {"library", {"library", "图书馆"}},
                                       {"playground", {"playground", "儿童游乐场"}}};

constexpr CodeWord coverage_states[] = {{"covered", {"covered", "已覆盖"}},
                                        {"beyond", {"too far", "超出步行距离"}},
                                        {"unreachable", {"no way to any", "无路可达"}},
                                        {"off_network", {"off the walking network", "未接入步行路网"}},
                                        {"full", {"no room for all", "服务能力不足"}}};

constexpr CodeWord station_scopes[] = {{"unit", {"each unit", "各单元"}},
                                       {"district", {"district", "全片区"}}};

constexpr CodeWord station_objectives[] = {
    {"p-median", {"shortest mean walk", "平均步行距离最短"}},
    {"p-center", {"shortest longest walk", "最远步行距离最短"}},
    {"coverage", {"most households within the limit", "限距内户数最多"}}};

constexpr CodeWord beyond_borders[] = {{"unit", {"unit", "管理单元"}},
                                       {"edge", {"edge of the district", "片区边缘"}},
                                       {"ground", {"ground of no unit", "单元外用地"}},
                                       {"water", {"water", "水域"}}};

constexpr CodeWord severities[] = {
    {"error", {"error", "错误"}}, {"warning", {"warning", "警告"}}, {"info", {"info", "提示"}}};

constexpr CodeWord stages[] = {
    {"load", {"load", "读取"}},           {"tessellate", {"tessellate", "划分地块"}},
    {"connect", {"connect", "建立邻接"}}, {"partition", {"partition", "划分单元"}},
    {"evaluate", {"evaluate", "评价"}},   {"publish", {"publish", "写出"}},
    {"check", {"check", "检查"}}};

constexpr CodeWord objectives[] = {
    {"max_abs_deviation", {"largest deviation", "最大偏差"}},
    {"mean_abs_deviation", {"mean deviation", "平均偏差"}},
    {"severance", {"severance", "道路穿越"}},
    {"compactness", {"compactness", "紧凑度"}},
    {"road_border_share", {"borders on roads, railways, water", "单元界沿道路、铁路、水系的比例"}},
    {"coverage_share", {"coverage", "服务覆盖率"}},
    {"monthly_net_cny", {"monthly net", "月净收支"}},
    {"gates", {"gates", "出入口数"}},
    {"units", {"units", "单元数"}},
    {"cut_length", {"length of unit borders", "单元界总长"}},
    {"moved_share", {"households that change their unit", "变动单元的户数比例"}}};

constexpr CodeWord layer_roles[] = {{"compounds", {"compounds", "小区"}},
                                    {"buildings", {"buildings", "楼栋"}},
                                    {"roads", {"roads", "道路"}},
                                    {"communities", {"communities", "社区"}},
                                    {"facilities", {"facilities", "服务设施"}},
                                    {"barriers", {"barriers", "阻隔"}},
                                    {"boundary", {"boundary", "片区边界"}},
                                    {"landuse", {"land use", "用地"}},
                                    {"mixed_osm", {"mixed OSM", "OSM 混合"}},
                                    {"ledger", {"ledger", "台账"}},
                                    {"unused", {"unused", "未使用"}}};

constexpr CodeWord rule_kinds[] = {
    {"lock", {"lock", "锁定"}},       {"together", {"together", "同单元"}},
    {"apart", {"apart", "不同单元"}}, {"pin", {"pin", "指定单元"}},
    {"exclude", {"exclude", "排除"}}, {"include", {"taken in again", "恢复纳入"}}};

constexpr CodeWord matches[] = {
    {"id", {"by id", "按编号"}}, {"name", {"by name", "按名称"}}, {"geometry", {"by its ground", "按用地"}}};

constexpr CodeWord move_reasons[] = {{"unit_ended", {"its unit ended", "原单元撤并"}},
                                     {"rule", {"a rule of people", "人工规则"}},
                                     {"other_community", {"other community", "不在同一社区"}},
                                     {"not_connected", {"not connected any more", "与原单元不再连通"}},
                                     {"straddles_road", {"across a main road", "隔主干道路"}},
                                     {"above_max", {"its unit would be too large", "原单元将超上限"}},
                                     {"needed", {"needed by its new unit", "新单元将低于下限"}},
                                     {"connects", {"connects its new unit", "新单元将不连通"}},
                                     {"figure", {"for a better layout", "为改善方案指标"}}};

using namespace judgement_words;

struct Set {
    CodeSet set;
    std::string_view name;
    std::span<const CodeWord> words;
};

constexpr Set sets[] = {{CodeSet::layout_label, "layout_label", labels},
                        {CodeSet::layout_status, "layout_status", statuses},
                        {CodeSet::unit_violation, "unit_violation", violations},
                        {CodeSet::scope_reason, "scope_reason", reasons},
                        {CodeSet::management_mode, "management_mode", modes},
                        {CodeSet::barrier, "barrier", barriers},
                        {CodeSet::floor_area_source, "floor_area_source", floor_area_sources},
                        {CodeSet::building_kind, "building_kind", building_kinds},
                        {CodeSet::facility_kind, "facility_kind", facility_kinds},
                        {CodeSet::coverage_state, "coverage_state", coverage_states},
                        {CodeSet::station_scope, "station_scope", station_scopes},
                        {CodeSet::station_objective, "station_objective", station_objectives},
                        {CodeSet::beyond_border, "beyond_border", beyond_borders},
                        {CodeSet::severity, "severity", severities},
                        {CodeSet::stage, "stage", stages},
                        {CodeSet::objective, "objective", objectives},
                        {CodeSet::layer_role, "layer_role", layer_roles},
                        {CodeSet::rule_kind, "rule_kind", rule_kinds},
                        {CodeSet::matched_by, "matched_by", matches},
                        {CodeSet::move_reason, "move_reason", move_reasons},
                        {CodeSet::service_mode, "service_mode", service_modes},
                        {CodeSet::service_level, "service_level", service_levels},
                        {CodeSet::mode_figure, "mode_figure", mode_figures},
                        {CodeSet::money_line, "money_line", money_lines},
                        {CodeSet::money_side, "money_side", money_sides},
                        {CodeSet::money_measure, "money_measure", money_measures},
                        {CodeSet::gate_kind, "gate_kind", gate_kinds},
                        {CodeSet::gate_reason, "gate_reason", gate_reasons},
                        {CodeSet::way_out, "way_out", ways_out},
                        {CodeSet::enclosure, "enclosure", enclosures},
                        {CodeSet::inventory_item, "inventory_item", inventory_items},
                        {CodeSet::measure, "measure", measures},
                        {CodeSet::programme_part, "programme_part", programme_parts},
                        {CodeSet::merge_rule, "merge_rule", merge_rules},
                        {CodeSet::merge_rule_state, "merge_rule_state", merge_rule_states}};

const Set& find_set(CodeSet set) { return sets[static_cast<std::size_t>(set)]; }

}  // namespace

std::span<const CodeSet> code_sets() {
    static const std::vector<CodeSet> all = [] {
        std::vector<CodeSet> list;
        for (const Set& set : sets) list.push_back(set.set);
        return list;
    }();
    return all;
}

std::string_view name_of(CodeSet set) { return find_set(set).name; }

std::span<const CodeWord> list_words(CodeSet set) { return find_set(set).words; }

std::string_view word_of(CodeSet set, std::string_view code, Language language) {
    for (const CodeWord& word : list_words(set))
        if (word.code == code) return word.text.in(language);
    return code;
}

}  // namespace lifang
