#include "core/figures/table.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace lifang {
namespace {

using enum Figure::Measure;
using enum Figure::Better;
using enum Figure::Since;
using enum Figure::Null;
using OfUnit = FiguresOfUnit;
using OfLayout = FiguresOfLayout;

constexpr UnitFigure of_units[] = {
    {{.column = "floor_area_m2",
      .short_column = "floor_m2",
      .measure = square_metres,
      .name = {"floor area", "建筑面积"},
      .null = never},
     &OfUnit::floor_area},
    {{.column = "deviation",
      .short_column = "deviation",
      .measure = signed_ratio,
      .name = {"deviation from target", "与目标面积的偏差"},
      .heading = {"deviation", "偏差"},
      .null = never},
     &OfUnit::deviation},
    {{.column = "compounds",
      .short_column = "compounds",
      .measure = count,
      .name = {"compounds", "小区数"},
      .null = never},
     &OfUnit::compounds},
    {{.column = "households", .short_column = "households", .measure = count, .name = {"households", "户数"}},
     &OfUnit::households},
    {{.column = "perimeter_m",
      .short_column = "perim_m",
      .measure = metres,
      .name = {"perimeter", "周长"},
      .null = never},
     &OfUnit::perimeter},
    {{.column = "area_m2",
      .short_column = "area_m2",
      .measure = square_metres,
      .name = {"ground", "用地面积"},
      .heading = {"area", "用地"},
      .null = never},
     &OfUnit::area},
    {{.column = "polsby_popper",
      .short_column = "pp_index",
      .measure = index,
      .better = higher,
      .name = {"compactness (Polsby–Popper)", "紧凑度（Polsby–Popper）"},
      .heading = {"compactness", "紧凑度"},
      .null = never},
     &OfUnit::polsby_popper},
    {{.column = "road_border_share",
      .short_column = "road_share",
      .measure = share,
      .better = higher,
      .name = {"borders on roads, rail, water", "单元界沿道路、铁路、水系的比例"},
      .heading = {"on roads, rail, water", "沿路、铁路、水系"}},
     &OfUnit::road_border_share},
    {{.column = "gates", .short_column = "gates", .measure = count, .name = {"gates", "出入口数"}},
     &OfUnit::gates},
    {{.column = "coverage_share",
      .short_column = "cover_shr",
      .measure = share,
      .better = higher,
      .name = {"households covered", "服务覆盖率"}},
     &OfUnit::coverage_share},
    {{.column = "monthly_income_cny",
      .short_column = "income_cny",
      .measure = cny,
      .better = higher,
      .name = {"income per month", "月收入"}},
     &OfUnit::monthly_income},
    {{.column = "monthly_subsidy_cny",
      .short_column = "subsid_cny",
      .measure = cny,
      .better = lower,
      .name = {"subsidy per month", "月补贴"}},
     &OfUnit::monthly_subsidy},
    {{.column = "monthly_cost_cny",
      .short_column = "cost_cny",
      .measure = cny,
      .better = lower,
      .name = {"cost per month", "月成本"}},
     &OfUnit::monthly_cost},
    {{.column = "monthly_net_cny",
      .short_column = "net_cny",
      .measure = cny,
      .better = higher,
      .name = {"net per month", "月净收支"}},
     &OfUnit::monthly_net},
    {{.column = "priority", .short_column = "priority", .measure = rank, .name = {"priority", "实施次序"}},
     &OfUnit::priority},
    {{.column = "secondary_inside_m",
      .short_column = "second_in",
      .measure = metres,
      .better = lower,
      .name = {"main road inside", "单元内次干路及以上界线长度"},
      .heading = {"secondary+ inside", "穿越次干路以上"},
      .since = first},
     &OfUnit::secondary_inside},
    {{.column = "compounds_without_households",
      .short_column = "cmp_no_hh",
      .measure = count,
      .better = lower,
      .name = {"compounds without households", "户数未知的小区数"},
      .since = first},
     &OfUnit::compounds_without_households},
    {{.column = "roads_only_border_share",
      .short_column = "roads_only",
      .measure = share,
      .better = higher,
      .name = {"borders on roads", "单元界沿道路的比例"},
      .heading = {"on roads", "仅沿路"},
      .since = later},
     &OfUnit::roads_only_border_share},
    {{.column = "assumed_share",
      .short_column = "assume_shr",
      .measure = share,
      .better = lower,
      .name = {"floor area on assumed floors", "按默认层数估算的建筑面积比例"},
      .heading = {"assumed", "估算占比"},
      .since = later},
     &OfUnit::assumed_share},
    {{.column = "unknown_kind_share",
      .short_column = "unkind_shr",
      .measure = share,
      .better = lower,
      .name = {"floor area of unknown kind", "用途不明楼栋的建筑面积比例"},
      .heading = {"unknown kind", "用途不明占比"},
      .since = later},
     &OfUnit::unknown_kind_share},
    {{.column = "homogeneity",
      .short_column = "homogen",
      .measure = share,
      .better = higher,
      .name = {"floor area of like age", "建成年份相近的建筑面积比例"},
      .heading = {"like age", "年代相近"},
      .since = later},
     &OfUnit::homogeneity},
    {{.column = "buildings",
      .short_column = "buildings",
      .measure = count,
      .name = {"buildings", "楼栋数"},
      .since = later},
     &OfUnit::buildings},
    {{.column = "residents",
      .short_column = "residents",
      .measure = count,
      .name = {"residents", "人口"},
      .since = later},
     &OfUnit::residents},
    {{.column = "gates_closable",
      .short_column = "gates_clos",
      .measure = count,
      .name = {"gates that can be closed", "可封闭的出入口数"},
      .heading = {"closable", "可封闭"},
      .since = later},
     &OfUnit::gates_closable},
    {{.column = "gate_detour_m",
      .short_column = "gate_detou",
      .measure = metres,
      .better = lower,
      .name = {"detour by closed gates", "封闭出入口后的最大绕行距离"},
      .heading = {"detour", "绕行"},
      .since = later},
     &OfUnit::gate_detour},
    {{.column = "city_refund_cny",
      .short_column = "refund_cny",
      .measure = cny,
      .name = {"refund by the city per month", "市级月返还补贴"},
      .heading = {"city refund", "市级返还"},
      .since = later},
     &OfUnit::city_refund},
    {{.column = "break_even_fee_cny_per_m2",
      .short_column = "even_fee",
      .measure = cny_per_m2,
      .better = lower,
      .name = {"break-even fee", "收支平衡的物业费标准"},
      .since = later},
     &OfUnit::break_even_fee},
    {{.column = "robustness",
      .short_column = "robustness",
      .measure = share,
      .better = higher,
      .name = {"robustness", "稳健度"},
      .since = later},
     &OfUnit::robustness},
    {{.column = "retention",
      .short_column = "retention",
      .measure = share,
      .better = higher,
      .name = {"retention", "延续度"},
      .since = later},
     &OfUnit::retention},
};

/// The figure of units of this column, for a layout as a whole.
constexpr Figure as_of_units(std::string_view column) {
    return *std::ranges::find(of_units, column, &Figure::column);
}

/// The same, of a figure that layouts have since later than units.
constexpr Figure later_of_units(std::string_view column) {
    Figure figure = as_of_units(column);
    figure.since = later;
    return figure;
}

constexpr Figure unit_count{
    .column = "units", .measure = count, .better = lower, .name = {"units", "单元数"}, .null = never};

constexpr LayoutFigure of_layouts[] = {
    {{.column = "max_abs_deviation",
      .measure = ratio,
      .better = lower,
      .name = {"largest deviation", "最大偏差"},
      .heading = {"max dev.", "最大偏差"},
      .null = never},
     &OfLayout::max_abs_deviation,
     FigureFold::largest_size,
     "deviation"},
    {{.column = "mean_abs_deviation",
      .measure = ratio,
      .better = lower,
      .name = {"mean deviation", "平均偏差"},
      .heading = {"mean dev.", "平均偏差"},
      .null = never},
     &OfLayout::mean_abs_deviation,
     FigureFold::mean_size,
     "deviation"},
    {{.column = "severance",
      .measure = weight,
      .better = lower,
      .name = {"severance", "道路穿越"},
      .null = never},
     &OfLayout::severance},
    {{.column = "compactness",
      .measure = index,
      .better = higher,
      .name = {"compactness", "紧凑度"},
      .null = never},
     &OfLayout::compactness,
     FigureFold::mean_by_ground,
     "polsby_popper"},
    {as_of_units("road_border_share"), &OfLayout::road_border_share},
    {as_of_units("coverage_share"), &OfLayout::coverage_share},
    {as_of_units("monthly_net_cny"), &OfLayout::monthly_net, FigureFold::sum_of_all, "monthly_net_cny"},
    {as_of_units("gates"), &OfLayout::gates, FigureFold::sum, "gates"},
    {{.column = "cut_length",
      .measure = metres,
      .better = lower,
      .name = {"length of borders between units", "单元界总长"},
      .since = first},
     &OfLayout::cut_length},
    {as_of_units("secondary_inside_m"), &OfLayout::secondary_inside, FigureFold::sum, "secondary_inside_m"},
    {as_of_units("roads_only_border_share"), &OfLayout::roads_only_border_share},
    {as_of_units("assumed_share"), &OfLayout::assumed_share, FigureFold::mean_by_floor_area, "assumed_share"},
    {as_of_units("unknown_kind_share"), &OfLayout::unknown_kind_share, FigureFold::mean_by_floor_area,
     "unknown_kind_share"},
    {as_of_units("homogeneity"), &OfLayout::homogeneity, FigureFold::mean_by_floor_area, "homogeneity"},
    {later_of_units("monthly_income_cny"), &OfLayout::monthly_income, FigureFold::sum_of_all,
     "monthly_income_cny"},
    {later_of_units("monthly_subsidy_cny"), &OfLayout::monthly_subsidy, FigureFold::sum_of_all,
     "monthly_subsidy_cny"},
    {later_of_units("monthly_cost_cny"), &OfLayout::monthly_cost, FigureFold::sum_of_all, "monthly_cost_cny"},
    {as_of_units("city_refund_cny"), &OfLayout::city_refund, FigureFold::sum_of_all, "city_refund_cny"},
    {as_of_units("gates_closable"), &OfLayout::gates_closable, FigureFold::sum, "gates_closable"},
    {as_of_units("robustness"), &OfLayout::robustness},
    {as_of_units("retention"), &OfLayout::retention},
    {{.column = "moved_share",
      .measure = share,
      .better = lower,
      .name = {"households that change their unit", "变动单元的户数比例"},
      .heading = {"moved", "变动户数"},
      .since = later},
     &OfLayout::moved_share},
};

template <class List>
auto find_in(const List& list, std::string_view column) {
    const auto* found = std::ranges::find(list, column, &Figure::column);
    return found == std::end(list) ? nullptr : found;
}

template <class List>
const auto& require_in(const List& list, std::string_view column) {
    const auto* found = find_in(list, column);
    if (!found) throw std::out_of_range("no such figure: " + std::string(column));
    return *found;
}

}  // namespace

std::span<const UnitFigure> unit_figures() { return of_units; }
std::span<const LayoutFigure> layout_figures() { return of_layouts; }
const Figure& unit_count_figure() { return unit_count; }

const Figure* find_figure(std::string_view column) {
    if (const auto* found = find_in(of_units, column)) return found;
    if (const auto* found = find_in(of_layouts, column)) return found;
    return column == unit_count.column ? &unit_count : nullptr;
}

const UnitFigure& unit_figure(std::string_view column) { return require_in(of_units, column); }
const LayoutFigure& layout_figure(std::string_view column) { return require_in(of_layouts, column); }

}  // namespace lifang
