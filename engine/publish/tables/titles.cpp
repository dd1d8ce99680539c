#include "publish/tables/titles.hpp"

#include "core/figures/table.hpp"
#include "core/figures/text.hpp"

#include <algorithm>
#include <span>

namespace lifang {
namespace {

struct Title {
    std::string_view name;
    std::string_view title;
};

constexpr Title layer_titles[] = {
    {"communities", "社区"},
    {"compounds", "小区"},
    {"buildings", "楼栋"},
    {"roads", "道路"},
    {"facilities", "服务设施"},
    {"barrier_lines", "铁路、河渠、围墙"},
    {"water_areas", "水面"},
    {"landuse", "用地"},
    {"inputs", "输入图层"},
    {"district", "片区"},
    {"blocks", "街区"},
    {"cells", "单元格"},
    {"borders", "邻接边"},
    {"border_barriers", "邻接边上的阻隔"},
    {"edge_stretches", "片区边缘"},
    {"walk_edges", "步行路网"},
    {"walk_gates", "步行路网接入点"},
    {"service_areas", "服务范围"},
    {"start_units", "原方案管理单元"},
    {"start_assignments", "原方案小区归属"},
    {"layouts", "划分方案一览"},
    {"units", "全部方案的管理单元"},
    {"assignments", "全部方案的小区归属"},
    {"cell_assignments", "全部方案的单元格归属"},
    {"unit_borders", "全部方案的单元界"},
    {"gates", "全部方案的出入口"},
    {"entrances", "全部方案的小区出行"},
    {"inventory", "全部方案的管护清单"},
    {"coverage", "全部方案的服务覆盖"},
    {"stations", "拟设服务站"},
    {"moves", "全部方案的单元变动小区"},
    {"programme", "全部方案的实施计划"},
    {"unit_modes", "全部方案的管理模式建议"},
    {"unit_money", "全部方案的月度收支明细"},
    {"money_years", "全部方案的年度收支测算"},
    {"constraints", "人工约束"},
    {"issues", "数据问题"},
    {"plan_metadata", "文件信息"},
};

/// Columns that hold no figure: those of figures have the titles declared with them.
constexpr Title column_titles[] = {
    // ids and names
    {"fid", "行号"},
    {"layout_id", "方案编号"},
    {"unit_id", "单元标识"},
    {"unit_code", "单元编码"},
    {"unit_name", "单元名称"},
    {"name", "名称"},
    {"compound_id", "小区标识"},
    {"community_id", "社区标识"},
    {"building_id", "楼栋标识"},
    {"road_id", "道路标识"},
    {"facility_id", "设施标识"},
    {"block_id", "街区标识"},
    {"cell_id", "单元格标识"},
    {"kind", "类别"},
    {"source_layer", "来源图层"},
    {"source_fid", "来源要素号"},
    // compounds and buildings
    {"floor_area_source", "建筑面积来源"},
    {"buildings", "楼栋数"},
    {"residents", "人口"},
    {"build_year", "建成年份"},
    {"management", "管理方式"},
    {"renovated", "已改造"},
    {"parking_spaces", "停车位"},
    {"consent", "业主同意率"},
    {"in_scope", "纳入范围"},
    {"scope_reason", "不纳入的原因"},
    {"derived", "由楼栋推导"},
    {"levels", "层数"},
    {"levels_source", "层数来源"},
    {"group_value", "分组字段值"},
    // roads, barriers, facilities
    {"road_class", "道路等级"},
    {"rank", "道路等级序号"},
    {"walkable", "可步行"},
    {"drivable", "可行车"},
    {"bridge", "桥梁"},
    {"tunnel", "隧道"},
    {"class", "类型"},
    {"in_street", "沿街道"},
    {"level", "层位"},
    {"capacity", "容量"},
    {"radius_m", "服务半径（米）"},
    // ground
    {"water", "水域"},
    {"cell_a", "单元格甲"},
    {"cell_b", "单元格乙"},
    {"length_m", "长度（米）"},
    {"barrier", "阻隔"},
    {"barrier_name", "阻隔名称"},
    {"passable", "可通行"},
    {"barrier_lengths", "各类阻隔长度（米）"},
    // walking network
    {"edge_id", "路段号"},
    {"node_a", "起点节点号"},
    {"node_b", "终点节点号"},
    {"along_m", "接入处距路段起点（米）"},
    {"away_m", "距路段（米）"},
    // layouts
    {"label", "方案特点"},
    {"profile", "政策参数"},
    {"target_m2", "目标建筑面积（平方米）"},
    {"min_m2", "建筑面积下限（平方米）"},
    {"max_m2", "建筑面积上限（平方米）"},
    {"seed", "随机种子"},
    {"objective", "优化目标"},
    {"objective_value", "目标值"},
    {"lower_bound", "理论下界"},
    {"gap", "与下界的差距（比例）"},
    {"status", "状态"},
    {"parent_layout_id", "来源方案"},
    {"command", "生成命令"},
    // units
    {"mode", "管理模式"},
    {"violations", "违反的规则"},
    {"map_colour", "地图配色号"},
    {"start_unit_id", "原单元标识"},
    {"matched_by", "对应方式"},
    {"start_compounds", "原方案小区标识"},
    {"reason", "变动原因"},
    {"survey_first", "最宜先核实面积的小区"},
    // the programme
    {"started", "已启动"},
    {"position", "次序"},
    {"batch", "批次（第几年）"},
    {"start_cny", "启动费用（元）"},
    {"budget_cny", "年度预算（元）"},
    {"score", "综合得分"},
    {"need", "需求得分"},
    {"benefit", "效益得分"},
    {"readiness", "条件成熟度得分"},
    {"age", "房龄得分"},
    {"not_renovated", "未改造建筑面积比例"},
    {"uncovered", "服务未覆盖户数比例"},
    {"unmanaged", "无人管理建筑面积比例"},
    {"households_per_cost", "单位费用惠及户数得分"},
    {"net", "收支得分"},
    {"incentive", "达到激励规模"},
    {"known_floor_area", "面积有据比例"},
    {"in_bounds", "符合面积范围的概率"},
    // modes and money
    {"service_level", "服务档次"},
    {"rule", "触发规则序号"},
    {"undecided_rule", "因数据不明未能判定的规则序号"},
    {"change_figure", "可改变模式的指标"},
    {"change_from", "指标现值"},
    {"change_to", "指标变为"},
    {"change_mode", "变为的管理模式"},
    {"change_service_level", "变为的服务档次"},
    {"line", "收支项目"},
    {"side", "收支类别"},
    {"amount_cny", "月金额（元）"},
    {"quantity", "数量"},
    {"measure", "计量单位"},
    {"rate", "单价（元/月；返还为比例）"},
    {"compounds_unknown", "数据不明的小区数"},
    {"entry", "政策参数项"},
    {"source", "依据"},
    {"year", "第几年"},
    {"income_cny", "年收入（元）"},
    {"subsidy_cny", "年补贴（元）"},
    {"cost_cny", "年成本（元）"},
    {"net_cny", "年净收支（元）"},
    {"balance_cny", "累计净收支（元）"},
    {"prepaid_parking_cny", "预付停车收入（元）"},
    {"operators_cny", "运营单位出资（元）"},
    {"companies_cny", "专营单位出资（元）"},
    {"owners_cny", "产权单位出资（元）"},
    {"investors_cny", "其他投资方出资（元）"},
    {"fund_cny", "维修基金累计（元）"},
    {"enclosure", "开转封"},
    // unit borders, coverage, constraints
    {"unit_a", "单元甲"},
    {"unit_b", "单元乙（另一侧无单元时为空）"},
    {"beyond", "界线另一侧"},
    {"road_name", "道路名称"},
    {"walk_m", "步行距离（米）"},
    {"state", "覆盖状态"},
    {"households_served", "已服务户数"},
    {"station_in", "拟设站点所在小区"},
    {"per", "选址范围"},
    {"bound", "最优界"},
    {"kept_for", "保留原因"},
    {"advised", "原建议（人工选定者）"},
    {"closed_against", "人工封闭未满足的要求"},
    {"way_out", "出行方式"},
    {"walk_open_m", "出入口全部开放时的步行距离（米）"},
    {"item", "管护项目"},
    {"amount", "数量"},
    {"other_id", "另一小区标识"},
    {"note", "说明"},
    {"author", "提出人"},
    // issues, inputs, metadata
    {"severity", "级别"},
    {"code", "代码"},
    {"stage", "阶段"},
    {"message", "说明"},
    {"arguments", "参数"},
    {"layer", "图层"},
    {"path", "文件"},
    {"hash", "内容校验值"},
    {"role", "用途"},
    {"features", "要素数"},
    {"rows", "读入行数"},
    {"rejected", "未采用数"},
    {"unused", "未使用数"},
    {"crs", "坐标系"},
    {"fields", "字段对应"},
    {"key", "键"},
    {"value", "值"},
};

std::string_view title_in(std::span<const Title> titles, std::string_view name) {
    const auto found = std::ranges::find(titles, name, &Title::name);
    return found == titles.end() ? name : found->title;
}

}  // namespace

std::string_view layer_title(std::string_view layer) { return title_in(layer_titles, layer); }

std::string column_title(std::string_view column) {
    const Figure* figure = find_figure(column);
    return figure ? figure_title(*figure) : std::string(title_in(column_titles, column));
}

}  // namespace lifang
