#include "core/messages/rooms.hpp"

namespace lifang::messages {
namespace {

// Words for the codes of the plan file; words.hpp finds them by kind and code.
constexpr CatalogueEntry entries[] = {
    {"barrier_motorway", {"motorway", "高速路"}},
    {"barrier_none", {"none", "无"}},
    {"barrier_path", {"path", "步行道"}},
    {"barrier_primary", {"primary road", "主干路"}},
    {"barrier_railway", {"railway", "铁路"}},
    {"barrier_residential", {"residential street", "街巷"}},
    {"barrier_secondary", {"secondary road", "次干路"}},
    {"barrier_service", {"service road", "内部道路"}},
    {"barrier_tertiary", {"tertiary road", "支路"}},
    {"barrier_trunk", {"trunk road", "快速路"}},
    {"barrier_water", {"water", "水域"}},
    {"layer_role_barriers", {"barriers", "阻隔"}},
    {"layer_role_boundary", {"boundary", "片区边界"}},
    {"layer_role_buildings", {"buildings", "楼栋"}},
    {"layer_role_communities", {"communities", "社区"}},
    {"layer_role_compounds", {"compounds", "小区"}},
    {"layer_role_facilities", {"facilities", "服务设施"}},
    {"layer_role_landuse", {"land use", "用地"}},
    {"layer_role_ledger", {"ledger", "台账"}},
    {"layer_role_mixed_osm", {"mixed OSM", "OSM 混合"}},
    {"layer_role_roads", {"roads", "道路"}},
    {"layer_role_unused", {"unused", "未使用"}},
    {"layout_label_balanced", {"balanced", "综合均衡"}},
    {"layout_label_edited", {"edited by hand", "人工调整"}},
    {"layout_label_fewest_roads_inside", {"fewest roads inside", "道路穿越最少"}},
    {"layout_label_fewest_units", {"fewest units", "单元最少"}},
    {"layout_label_improved", {"improved", "再优化"}},
    {"layout_label_most_compact", {"most compact", "最紧凑"}},
    {"layout_label_most_even", {"most even", "最均衡"}},
    {"layout_label_no_unit_far_off", {"no unit far off", "最大偏差最小"}},
    {"layout_label_trade_off", {"another trade-off", "其他折中"}},
    {"layout_status_feasible", {"keeps every rule", "满足全部规则"}},
    {"layout_status_infeasible", {"infeasible", "不可行"}},
    {"layout_status_optimal", {"proven optimal", "已证最优"}},
    {"layout_status_relaxed", {"some rules relaxed", "部分规则放宽"}},
    {"management_mode_none", {"none", "无物业"}},
    {"management_mode_owner_unit", {"owner-unit", "权属单位自管"}},
    {"management_mode_professional", {"professional", "专业物业"}},
    {"management_mode_self_governed", {"self-governed", "业主自治"}},
    {"management_mode_trusteeship", {"trusteeship", "托管"}},
    {"rule_kind_apart", {"apart", "不同单元"}},
    {"rule_kind_exclude", {"exclude", "排除"}},
    {"rule_kind_lock", {"lock", "锁定"}},
    {"rule_kind_pin", {"pin", "指定单元"}},
    {"rule_kind_together", {"together", "同单元"}},
    {"scope_reason_consent_too_low", {"consent too low", "同意比例不足"}},
    {"scope_reason_excluded", {"excluded by hand", "人工排除"}},
    {"scope_reason_no_floor_area", {"no floor area", "无建筑面积"}},
    {"scope_reason_owner_unit", {"run by their owner-unit", "权属单位自管"}},
    {"scope_reason_too_new", {"built too late", "建成年份过晚"}},
    {"scope_reason_unknown_build_year", {"build year unknown", "建成年份不明"}},
    {"scope_reason_unknown_consent", {"consent unknown", "同意比例不明"}},
    {"scope_reason_unknown_management", {"management unknown", "管理方式不明"}},
    {"unit_violation_above_max", {"above maximum", "高于上限"}},
    {"unit_violation_below_min", {"below minimum", "低于下限"}},
    {"unit_violation_disconnected", {"disconnected", "不连通"}},
};

}  // namespace

Part words() { return entries; }

}  // namespace lifang::messages
