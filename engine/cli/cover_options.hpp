#pragma once

#include "cli/option.hpp"

/// What `cover` asks for beside the layout.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option other_facilities{
    "--facilities",
    "",
    "SRC[:LAYER]",
    list,
    {"facilities to look at in the place of the plan's (points); they are not stored",
     "以此数据源的服务设施（点）代替方案中的设施，仅作试算，不保存"}};

inline constexpr Option stations{
    "--stations",
    "",
    "K",
    count,
    {"places K service stations beside those there are", "在现有站点之外拟设 K 个物业服务站"},
    {},
    false,
    1.0};

inline constexpr Option station_objective =
    Option{"--objective",
           "",
           "p-median|p-center|coverage",
           choice,
           {"for the least mean walk, the least longest walk, or the most households within the limit",
            "选址目标：平均步行距离最短、最远步行距离最短、限距内户数最多"},
           "p-median"}
        .beside("--stations");

inline constexpr Option station_scope =
    Option{"--per",
           "",
           "unit|district",
           choice,
           {"K in each unit, or K in all", "每个单元 K 个，或全片区共 K 个"},
           "unit"}
        .beside("--stations");

inline constexpr Option apply_stations{
    "--apply",
    "",
    "",
    flag,
    {"stores the layout with these stations as a new one", "将带拟设站点的方案存为新方案"}};

}  // namespace lifang::option
