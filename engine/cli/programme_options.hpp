#pragma once

#include "cli/option.hpp"

/// What `programme` asks for beside the layout.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option budget{"--budget",
                               "",
                               "CNY",
                               number,
                               {"what a year may cost; without it the profile's, or no batches",
                                "每年预算（元）；未给出时用政策参数，仍无则不分批"},
                               {},
                               false,
                               0.0};

inline constexpr Option started_units{
    "--started",
    "",
    "U1,U2",
    text,
    {"units that have been started (id or code)", "已启动的单元（编号或编码）"}};

inline constexpr Option apply_programme{
    "--apply", "", "", flag, {"stores the layout with this programme, as a new one", "按此计划另存为新方案"}};

}  // namespace lifang::option
