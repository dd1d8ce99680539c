#include "core/error.hpp"
#include "publish/export_layers.hpp"

#include <algorithm>

namespace lifang {
namespace {

constexpr ExportName names[] = {
    {"unit_id", "unit_id", "单元标识"},
    {"unit_code", "unit_code", "单元编码"},
    {"name", "name", "名称"},
    {"community_id", "commun_id", "社区标识"},
    {"floor_area_m2", "floor_m2", "建筑面积（平方米）"},
    {"deviation", "deviation", "与目标面积的偏差（比例）"},
    {"compounds", "compounds", "小区数"},
    {"households", "households", "户数"},
    {"perimeter_m", "perim_m", "周长（米）"},
    {"area_m2", "area_m2", "用地面积（平方米）"},
    {"polsby_popper", "pp_index", "紧凑度（Polsby–Popper）"},
    {"road_border_share", "road_share", "沿街单元界占比"},
    {"gates", "gates", "出入口数"},
    {"coverage_share", "cover_shr", "服务覆盖率"},
    {"mode", "mode", "管理模式"},
    {"monthly_income_cny", "income_cny", "月收入（元）"},
    {"monthly_subsidy_cny", "subsid_cny", "月补贴（元）"},
    {"monthly_cost_cny", "cost_cny", "月成本（元）"},
    {"monthly_net_cny", "net_cny", "月净收支（元）"},
    {"priority", "priority", "实施次序"},
    {"violations", "violations", "违反的规则"},
    {"secondary_inside_m", "second_in", "单元内次干路及以上界线长度（米）"},
    {"compounds_without_households", "cmp_no_hh", "户数未知的小区数"},
    {"map_colour", "map_colour", "地图配色号"},
    {"compound_id", "compnd_id", "小区标识"},
    {"floor_area_source", "floor_src", "建筑面积来源"},
    {"buildings", "buildings", "楼栋数"},
    {"residents", "residents", "人口"},
    {"build_year", "build_year", "建成年份"},
    {"management", "management", "管理方式"},
    {"renovated", "renovated", "已改造（1 是 0 否）"},
    {"parking_spaces", "parking", "停车位"},
    {"consent", "consent", "业主同意率"},
    {"in_scope", "in_scope", "纳入范围（1 是 0 否）"},
    {"scope_reason", "scope_why", "不纳入的原因"},
    {"source_layer", "src_layer", "来源图层"},
    {"source_fid", "src_fid", "来源要素号"},
    {"derived", "derived", "由楼栋推导（1 是 0 否）"},
    {"unit_a", "unit_a", "单元甲"},
    {"unit_b", "unit_b", "单元乙（另一侧无单元时为空）"},
    {"beyond", "beyond", "界线另一侧（unit 单元，edge 片区边缘，ground 单元外用地，water 水域）"},
    {"barrier", "barrier", "阻隔"},
    {"road_name", "road_name", "道路名称"},
    {"length_m", "length_m", "长度（米）"},
    {"road_id", "road_id", "道路标识"},
    {"road_class", "road_class", "道路等级"},
    {"kind", "kind", "类别"},
};

}  // namespace

const ExportName& find_export_name(const std::string& column) {
    const auto* found = std::ranges::find(names, column, &ExportName::column);
    if (found == std::end(names))
        throw Error(ExitCode::internal, "export", "column " + column + " has no short name",
                    "Please report this to the developers");
    return *found;
}

}  // namespace lifang
