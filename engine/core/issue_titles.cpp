#include "core/issue_titles.hpp"

#include <algorithm>
#include <array>

namespace lifang {
namespace {

constexpr std::array titles = {
    IssueTitle{"absurd_coordinates", {"coordinates off the Earth", "坐标超出合理范围"}},
    IssueTitle{"axes_swapped", {"axes read the other way round", "坐标轴对调读取"}},
    IssueTitle{"beyond_zone", {"data reach beyond the zone", "数据超出投影带"}},
    IssueTitle{"building_in_no_compound", {"building in no compound", "楼栋不在任何小区内"}},
    IssueTitle{"building_on_building", {"building on a building", "楼栋重叠（裙楼与塔楼）"}},
    IssueTitle{"coast_reversed", {"coast drawn the other way round", "海岸线方向相反"}},
    IssueTitle{"columns_disagree", {"two columns of one figure differ", "同一指标的两个字段不一致"}},
    IssueTitle{"communities_from_field", {"communities known by name only", "社区仅有名称，无边界"}},
    IssueTitle{"community_from_neighbours", {"community taken from the neighbours", "社区按相邻小区推定"}},
    IssueTitle{"compound_like_a_quarter", {"compound as large as a quarter", "小区规模如同整片街区"}},
    IssueTitle{"compound_not_in_ledger", {"compound not in the ledger", "台账中无此小区"}},
    IssueTitle{"compound_off_network", {"compound off the walking network", "小区未接入步行路网"}},
    IssueTitle{"compounds_overlap", {"ground claimed by two compounds", "小区用地重叠"}},
    IssueTitle{"constant_shift", {"layers shifted against each other", "图层之间整体偏移"}},
    IssueTitle{"covered_compound", {"compound covered by others", "小区被其他小区完全覆盖"}},
    IssueTitle{"crs_overridden", {"CRS given by hand", "坐标系由人工指定"}},
    IssueTitle{"cut_characters", {"texts cut inside a character", "文字被截断"}},
    IssueTitle{"degenerate_geometry", {"shape without extent", "图形退化"}},
    IssueTitle{"duplicate_geometry", {"same outline twice", "楼栋轮廓重复"}},
    IssueTitle{"duplicate_id", {"repeated id", "编号重复"}},
    IssueTitle{"facility_off_network", {"facility off the walking network", "设施未接入步行路网"}},
    IssueTitle{"far_away", {"far from all others", "远离其他数据"}},
    IssueTitle{"floors_mostly_assumed", {"floors mostly assumed", "层数多为估算"}},
    IssueTitle{"footprint_outside_cell", {"buildings outside their cell", "楼栋超出单元格"}},
    IssueTitle{"guessed_encoding", {"text encoding guessed", "文字编码系推断"}},
    IssueTitle{"invalid_geometry", {"shape beyond repair", "图形无法修复"}},
    IssueTitle{"isolated", {"isolated, in no unit", "孤立小区，未纳入单元"}},
    IssueTitle{"leaping_vertex", {"corner far off the shape", "角点偏离图形"}},
    IssueTitle{"ledger_conflict", {"ledger and layer differ", "台账与图层不一致"}},
    IssueTitle{"ledger_joined", {"ledger joined", "台账已关联"}},
    IssueTitle{"ledger_name_differs", {"ledger has another name", "台账中名称不同"}},
    IssueTitle{"ledger_row_ambiguous", {"ledger row fits several compounds", "台账行对应多个小区"}},
    IssueTitle{"ledger_row_repeated", {"second ledger row for a compound", "台账行重复"}},
    IssueTitle{"ledger_row_unmatched", {"ledger row without a compound", "台账行未找到小区"}},
    IssueTitle{"lost_area", {"area without a closed outline", "面要素边界不闭合"}},
    IssueTitle{"lost_way", {"way without its nodes", "路径缺少节点"}},
    IssueTitle{"no_buildings", {"no buildings", "没有楼栋数据"}},
    IssueTitle{"no_communities", {"no communities", "没有社区数据"}},
    IssueTitle{"no_community", {"compound in no community", "小区不在任何社区内"}},
    IssueTitle{"no_division_fits", {"no division keeps the bounds", "没有满足面积限制的划分"}},
    IssueTitle{"no_floor_area", {"compound without floor area", "小区无建筑面积"}},
    IssueTitle{"no_geometry", {"no shape", "无图形"}},
    IssueTitle{"no_roads", {"no roads", "没有道路数据"}},
    IssueTitle{"no_unit_count_fits", {"no number of units keeps the bounds", "没有满足面积限制的单元数"}},
    IssueTitle{"numbered_features", {"features numbered while reading", "要素编号由程序给定"}},
    IssueTitle{"objective_differs", {"figure differs from the optimizer's", "指标与优化器不一致"}},
    IssueTitle{"outside_district", {"compound beyond the edge", "小区超出片区边界"}},
    IssueTitle{"overlapping_communities", {"overlapping communities", "社区范围重叠"}},
    IssueTitle{"overlapping_compounds", {"overlapping compounds", "小区边界重叠"}},
    IssueTitle{"profile_not_whole", {"plan without its whole profile", "方案未含完整政策参数"}},
    IssueTitle{"relations_not_listed", {"relations not listed", "关系无法列出"}},
    IssueTitle{"repaired_geometry", {"shape repaired", "图形已修复"}},
    IssueTitle{"residential_area_is_no_compound", {"residential area is no compound", "居住用地不作为小区"}},
    IssueTitle{"rounded_year", {"year read from a decade or a range", "年份由年代或区间推定"}},
    IssueTitle{"rule_out_of_scope", {"rule on a compound out of scope", "规则所指小区未纳入范围"}},
    IssueTitle{"sea_from_coast", {"sea made from coastlines", "由海岸线生成海面"}},
    IssueTitle{"start_compounds_gone", {"compounds that are gone", "原方案小区已不存在"}},
    IssueTitle{"start_match_doubtful", {"doubtful match with the older layout", "与原方案小区对应存疑"}},
    IssueTitle{"start_matched", {"older layout compared", "已与原方案对应"}},
    IssueTitle{"straddling_building", {"building over two compounds", "楼栋跨小区"}},
    IssueTitle{"straddling_compound", {"compound over two communities", "小区跨社区"}},
    IssueTitle{"text_controls", {"control characters replaced", "控制字符已替换"}},
    IssueTitle{"text_cut", {"text cut", "文字被截短"}},
    IssueTitle{"text_drawing", {"text changed for drawings", "文字按图纸格式改写"}},
    IssueTitle{"text_formula", {"text escaped against formulas", "文字已防公式处理"}},
    IssueTitle{"text_lossy", {"text that GBK cannot hold", "文字超出 GBK 字符集"}},
    IssueTitle{"time_limit_reached", {"search ended by the time limit", "搜索因达到时限而结束"}},
    IssueTitle{"too_large_for_housing", {"too large for housing", "体量过大，不作住宅"}},
    IssueTitle{"unit_above_max", {"unit above the maximum", "单元面积高于上限"}},
    IssueTitle{"unit_below_min", {"unit below the minimum", "单元面积低于下限"}},
    IssueTitle{"unit_disconnected", {"unit not connected", "单元不连通"}},
    IssueTitle{"unit_straddles_road", {"unit across a main road", "单元跨越主干道路"}},
    IssueTitle{"unknown_build_year", {"build year unknown", "建成年份不明"}},
    IssueTitle{"unknown_community", {"community is in no layer", "所填社区不在社区图层中"}},
    IssueTitle{"unknown_consent", {"consent unknown", "同意比例不明"}},
    IssueTitle{"unknown_exclusion", {"no compound to exclude", "要排除的小区不存在"}},
    IssueTitle{"unknown_facility_kind", {"facility kind not known", "设施类别无法识别"}},
    IssueTitle{"unknown_kind", {"building kind not known", "楼栋用途无法识别"}},
    IssueTitle{"unknown_management", {"management unknown", "管理方式不明"}},
    IssueTitle{"unknown_road_class", {"road class unknown", "道路等级无法识别"}},
    IssueTitle{"unread_floors", {"a column looks like floors", "疑似层数字段未采用"}},
    IssueTitle{"unreadable_geometry", {"damaged shape", "图形损坏"}},
    IssueTitle{"unreadable_value", {"value not understood", "属性值无法识别"}},
    IssueTitle{"unused_feature", {"feature without a part", "要素未采用"}},
    IssueTitle{"unused_layer", {"layer not used", "图层未采用"}},
    IssueTitle{"walking_network_in_parts", {"walking network in parts", "步行路网不连通"}},
    IssueTitle{"wrong_geometry", {"wrong kind of shape", "图形类型不符"}},
};

}  // namespace

std::span<const IssueTitle> issue_titles() { return titles; }

std::string_view issue_title(std::string_view code, Language language) {
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&](const IssueTitle& title) { return title.code == code; });
    return found == titles.end() ? code : found->text.in(language);
}

}  // namespace lifang
