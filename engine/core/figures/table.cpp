#include "core/figures/table.hpp"

#include "core/figures/of_units.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace lifang {
namespace {

using enum Figure::Measure;
using enum Figure::Better;
using enum Figure::Since;
using enum Figure::Null;
using OfLayout = FiguresOfLayout;

using declared::of_units;

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
