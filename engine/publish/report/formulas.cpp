#include "publish/report/formulas.hpp"

#include <algorithm>
#include <iterator>

namespace lifang {
namespace {

struct Formula {
    std::string_view column;
    Text text;
};

constexpr Formula formulas[] = {
    {"units", {"number of units", "单元的数量"}},
    {"floor_area_m2", {"Σ floor area of its compounds", "各小区建筑面积之和"}},
    {"deviation", {"floor area ÷ target − 1", "建筑面积 ÷ 目标面积 − 1"}},
    {"compounds", {"number of its compounds", "小区数量"}},
    {"households", {"Σ households of the compounds that know theirs", "已知户数的各小区户数之和"}},
    {"perimeter_m", {"length of its outline", "单元边界的长度"}},
    {"area_m2", {"ground within its outline", "单元边界内的用地面积"}},
    {"polsby_popper", {"4π × ground ÷ perimeter²", "4π × 用地面积 ÷ 周长²"}},
    {"road_border_share",
     {"length of borders between units on residential or stronger roads, railways and water ÷ length of all "
      "borders between units",
      "单元之间沿居住区道路及以上道路、铁路、水系的界线长度 ÷ 单元之间界线总长"}},
    {"roads_only_border_share",
     {"length of borders between units on residential or stronger roads ÷ length of all borders between "
      "units",
      "单元之间沿居住区道路及以上道路的界线长度 ÷ 单元之间界线总长"}},
    {"gates", {"number of places where a way crosses the border of a unit", "道路穿越单元边界的处数"}},
    {"gates_closable",
     {"gates − the fewest that leave everyone an entrance, fire engines their access and the town its "
      "streets",
      "出入口总数 − 满足居民出入、消防通行和市政道路所需的最少出入口"}},
    {"gate_detour_m",
     {"the longest way to a gate that stays − the same way with all gates open",
      "经保留出入口的步行距离与全部开放时之差的最大值"}},
    {"coverage_share",
     {"households in covered compounds ÷ households in all compounds, by floor area where households are "
      "unknown",
      "已覆盖小区的户数 ÷ 全部小区的户数（户数未知时按建筑面积）"}},
    {"monthly_income_cny",
     {"Σ lines of income: quantity × rate of the profile", "各收入项之和：数量 × 参数标准"}},
    {"monthly_subsidy_cny",
     {"Σ lines of subsidy: floor area × rate of the profile by mode and renovation",
      "各补贴项之和：建筑面积 × 参数标准（按管理模式和是否改造）"}},
    {"monthly_cost_cny",
     {"Σ lines of cost: quantity × rate of the profile", "各成本项之和：数量 × 参数标准"}},
    {"monthly_net_cny", {"income + subsidy, if any, − cost", "收入 + 补贴（如有）− 成本"}},
    {"city_refund_cny",
     {"Σ over compounds of their subsidy × share that the city refunds", "各小区补贴 × 市级返还比例之和"}},
    {"break_even_fee_cny_per_m2",
     {"max(0, cost − subsidy − income besides the fee) ÷ floor area",
      "max(0，成本 − 补贴 − 物业费以外的收入) ÷ 建筑面积"}},
    {"priority",
     {"position by the score: weighted mean of need, benefit and readiness",
      "按综合得分（需求、效益、成熟度加权平均）的次序"}},
    {"secondary_inside_m",
     {"length of roads of class secondary or stronger that run inside a unit, off its outline",
      "单元内部（不含边界）次干路及以上道路的长度"}},
    {"compounds_without_households", {"number of compounds without a known number", "户数未知的小区数量"}},
    {"assumed_share",
     {"floor area in buildings with assumed floors ÷ floor area", "按默认层数估算的建筑面积 ÷ 建筑面积"}},
    {"unknown_kind_share",
     {"floor area in buildings of unknown kind ÷ floor area", "用途不明楼栋的建筑面积 ÷ 建筑面积"}},
    {"homogeneity",
     {"floor area built within ten years of the unit's median year ÷ floor area of known year",
      "与单元中位建成年份相差十年以内的建筑面积 ÷ 年份已知的建筑面积"}},
    {"buildings", {"Σ buildings of its compounds", "各小区楼栋数之和"}},
    {"residents", {"Σ residents of the compounds that know theirs", "已知人口的各小区人口之和"}},
    {"robustness",
     {"share of random draws of the errors of floor areas in which the bounds are kept",
      "对建筑面积误差随机抽样，面积在范围内的次数所占比例"}},
    {"retention",
     {"households that stay in the unit that goes on from theirs ÷ households that had a unit",
      "留在原单元延续单元内的户数 ÷ 原有单元的户数"}},
    {"moved_share", {"1 − retention", "1 − 延续度"}},
    {"max_abs_deviation",
     {"max |floor area ÷ target − 1| over units", "各单元 |建筑面积 ÷ 目标 − 1| 的最大值"}},
    {"mean_abs_deviation",
     {"mean |floor area ÷ target − 1| over units", "各单元 |建筑面积 ÷ 目标 − 1| 的平均值"}},
    {"severance",
     {"Σ length × weight of the class, over borders whose two sides lie in one unit",
      "单元内部界线长度 × 等级权重之和"}},
    {"compactness",
     {"mean of 4π × ground ÷ perimeter² over units, by ground", "各单元紧凑度按用地面积加权平均"}},
    {"cut_length", {"Σ length of borders between two units", "单元之间界线长度之和"}},
};

constexpr Text no_account = {"a line of the account has no amount", "收支中有项目金额未知"};
constexpr Text no_ways = {"no way is mapped", "没有道路数据"};
constexpr Text no_start = {"no older layout was redrawn", "未从原方案重新划分"};

constexpr Text older_plan = {"the plan file is of before", "方案文件为旧版本"};

constexpr Formula unknown_reasons[] = {
    {"households", {"no compound knows its households", "各小区户数均未知"}},
    {"residents", {"no compound knows its residents", "各小区人口均未知"}},
    {"buildings", older_plan},
    {"roads_only_border_share", older_plan},
    {"assumed_share", older_plan},
    {"unknown_kind_share", older_plan},
    {"robustness", older_plan},
    {"road_border_share", older_plan},
    {"secondary_inside_m", older_plan},
    {"compounds_without_households", older_plan},
    {"cut_length", older_plan},
    {"gates", no_ways},
    {"gates_closable", no_ways},
    {"gate_detour_m", no_ways},
    {"coverage_share",
     {"the profile asks for no service, or no walking network is known",
      "参数未要求服务设施，或没有步行路网"}},
    {"monthly_income_cny", no_account},
    {"monthly_subsidy_cny",
     {"the profile pays none, or a line of it has no amount", "参数未设补贴，或有补贴项金额未知"}},
    {"monthly_cost_cny", no_account},
    {"monthly_net_cny", no_account},
    {"city_refund_cny", {"the profile has none", "参数未设市级返还"}},
    {"break_even_fee_cny_per_m2", no_account},
    {"priority", {"no programme was made, or the unit has been started", "未编制实施计划，或单元已启动"}},
    {"homogeneity",
     {"the build year of more than half of the floor area is not known", "半数以上建筑面积的建成年份未知"}},
    {"retention", no_start},
    {"moved_share", no_start},
};

template <std::size_t Size>
const Text* find(const Formula (&list)[Size], std::string_view column) {
    const auto* found = std::ranges::find(list, column, &Formula::column);
    return found == std::end(list) ? nullptr : &found->text;
}

}  // namespace

const Text* find_formula(std::string_view column) { return find(formulas, column); }

const Text* find_unknown_reason(std::string_view column) { return find(unknown_reasons, column); }

}  // namespace lifang
