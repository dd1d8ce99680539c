#include "publish/report/meanings.hpp"

#include <algorithm>
#include <iterator>

namespace lifang {
namespace {

struct Meaning {
    std::string_view column;
    Text text;
};

// In the order in which a report compares them.
constexpr Meaning meanings[] = {
    {"units", {"how many companies or contracts", "管理单元的数量"}},
    {"max_abs_deviation", {"of the unit farthest from the target size", "偏离目标面积最多的单元"}},
    {"mean_abs_deviation",
     {"how far units are from the target size, on average", "各单元偏离目标面积的平均"}},
    {"road_border_share",
     {"share of the lines between units that a street, railway or water marks on the ground",
      "单元之间的界线沿道路、铁路、水系的比例，越高越易辨认"}},
    {"roads_only_border_share", {"the same, streets alone", "同上，仅计道路"}},
    {"secondary_inside_m",
     {"length of secondary and stronger roads that run through units", "穿过单元内部的次干路及以上道路长度"}},
    {"severance",
     {"metres of street between compounds of one unit, weighted by class",
      "同一单元内小区之间的道路长度，按等级加权"}},
    {"cut_length", {"length of all lines between two units", "单元之间界线的总长"}},
    {"compactness", {"1 is a disc; low values are long or ragged units", "1 为圆形，越低越狭长、曲折"}},
    {"homogeneity",
     {"floor area built within ten years of its unit's median year", "与单元中位建成年份相差十年以内的面积"}},
    {"coverage_share",
     {"households within walking distance of the services", "步行距离内可达服务设施的户数比例"}},
    {"gates", {"where ways cross the borders of units", "道路穿越单元边界之处"}},
    {"gates_closable", {"of them, those that a plan of enclosure can close", "其中可封闭的出入口"}},
    {"monthly_income_cny", {"fees, parking and other income, per month", "每月物业费、停车及其他收入"}},
    {"monthly_subsidy_cny", {"what the district pays, per month", "区级每月补贴"}},
    {"monthly_cost_cny", {"of the service, per month", "每月服务成本"}},
    {"monthly_net_cny", {"income and subsidy less cost, per month", "每月收入与补贴减去成本"}},
    {"robustness",
     {"how likely it is that all units keep the bounds, as floor areas are uncertain",
      "考虑建筑面积误差后，各单元均在范围内的概率"}},
    {"retention",
     {"households that keep their unit when the layout is redrawn", "重新划分后仍在原单元的户数比例"}},
    {"moved_share",
     {"households that change unit when the layout is redrawn", "重新划分后更换单元的户数比例"}},
    {"assumed_share",
     {"floor area that rests on assumed floors: survey before deciding",
      "按默认层数估算的面积，决策前宜核实"}},
    {"unknown_kind_share",
     {"floor area in buildings of unknown kind, counted as housing", "用途不明而按住宅计的面积"}},
};

}  // namespace

const Text* find_meaning(std::string_view column) {
    const auto* found = std::ranges::find(meanings, column, &Meaning::column);
    return found == std::end(meanings) ? nullptr : &found->text;
}

}  // namespace lifang
