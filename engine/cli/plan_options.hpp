#pragma once

#include "cli/option.hpp"

/// What is wanted of a plan, and how long to search.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option profile{"--profile",
                                "",
                                "NAME|FILE",
                                text,
                                {"policy profile: a name from 'lifang profile list' or a .toml file",
                                 "政策参数：名称（见“lifang profile list”）或 .toml 文件"},
                                "kunming"};

inline constexpr Option target{"--target",
                               "",
                               "M2",
                               number,
                               {"floor area a unit should have, m² (default: the profile's)",
                                "单元目标建筑面积，平方米（默认取政策参数）"},
                               {},
                               false,
                               0.0};

inline constexpr Option min{
    "--min",
    "",
    "M2",
    number,
    {"least floor area of a unit, m² (default: the profile's)", "单元建筑面积下限，平方米（默认取政策参数）"},
    {},
    false,
    0.0};

inline constexpr Option max{"--max",
                            "",
                            "M2",
                            number,
                            {"greatest floor area of a unit, m² (default: the profile's)",
                             "单元建筑面积上限，平方米（默认取政策参数）"},
                            {},
                            false,
                            0.0};

inline constexpr Option across{
    "--across",
    "",
    "none|community",
    choice,
    {"what a unit may straddle: nothing, or community borders (default: none where communities are known)",
     "单元可跨越的界线：none 不跨，community 可跨社区（默认：有社区数据时不跨）"}};

inline constexpr Option fill{
    "--fill",
    "",
    "compounds|blocks|district",
    choice,
    {"ground without a compound that units take in: none, that of their blocks, or all of the district",
     "单元吸纳的非小区用地：compounds 不吸纳，blocks 所在街区，district 整个片区"},
    "blocks"};

inline constexpr Option atoms =
    Option{"--atoms",
           "",
           "compound|building",
           choice,
           {"what units are made of: compounds (those mapped, and groups of the other buildings), or every "
            "counting building by itself",
            "单元的组成要素：compound 小区（含由其余楼栋归并者），building 逐栋楼"},
           "compound"}
        .beside("--ground");

inline constexpr Option exclude{"--exclude",
                                "",
                                "COMPOUND_ID",
                                list,
                                {"leaves a compound out of every unit", "将某小区排除在所有单元之外"}};

inline constexpr Option through_excluded{
    "--through-excluded",
    "",
    "",
    flag,
    {"lets a unit be connected across compounds that are out of scope, whose ground stays outside it",
     "允许单元穿过未纳入的小区相连（其用地不归该单元）"}};

inline constexpr Option barrier_limit{
    "--barrier-limit",
    "",
    "CLASS",
    text,
    {"class of road from which on a unit does not straddle it: primary, trunk, motorway ... (default: the "
     "profile's)",
     "单元不得跨越的道路起始等级：primary、trunk、motorway 等（默认取政策参数）"}};

inline constexpr Option passable{
    "--passable",
    "",
    "CLASS",
    list,
    {"barrier that units may be connected across in this run although the profile forbids it: primary, "
     "motorway, railway, water ...",
     "本次允许单元跨越相连的阻隔（政策参数所禁者）：primary、motorway、railway、water 等"}};

inline constexpr Option candidates{
    "--candidates", "", "N", count, {"layouts to look for", "备选方案数量"}, "8", false, 1.0};

inline constexpr Option time_limit{
    "--time-limit",
    "",
    "SECONDS",
    number,
    {"bound of the partition stage, which stops earlier when optimality is proven",
     "划分阶段的时间上限，秒；证得最优即提前结束"},
    "10",
    false,
    0.0};

inline constexpr Option seed{
    "--seed",
    "",
    "N",
    count,
    {"same inputs, options and seed give the same plan", "随机种子；数据、参数与种子相同则方案相同"},
    "1",
    false,
    0.0};

inline constexpr Option districts{
    "--by",
    "",
    "community|street|COLUMN|SRC[:LAYER]",
    text,
    {"plans a city district by district, one at a time, as one layout (docs/cluster.md): by community, "
     "street "
     "(sub-district), a column of the compounds or buildings, or a layer of areas",
     "按片区逐个划分全市，合成一个方案（见 docs/zh/cluster.md）；片区的依据：community 社区，street 街道，"
     "小区或楼栋的字段名，或面图层"}};

inline constexpr Option plan_output{
    "--output", "-o", "PLAN.gpkg", text, {"the plan file to write", "写出的方案文件"}, {}, true, 0.0, false};

inline constexpr Option strict{
    "--strict",
    "",
    "",
    flag,
    {"exit 6 when a unit of the finished plan breaks a rule", "成果中有单元违反规则时以退出码 6 结束"},
    {},
    false,
    0.0,
    false};

inline constexpr Option constraints{
    "--constraints",
    "",
    "SRC",
    text,
    {"rules on single compounds (kind, compound_id, other_id, unit_id): a table (.csv, .xlsx ...), a .json "
     "list, or another plan; kinds are exclude, together, apart, and lock or pin, which keep those of one "
     "unit_id together and apart from others",
     "对单个小区的规则（kind、compound_id、other_id、unit_id）：表格（.csv、.xlsx 等）、.json "
     "列表或另一方案文件；kind 为 exclude 排除、together 同单元、apart 不同单元、lock 或 pin（unit_id "
     "相同者同单元，不同者分开）"}};
inline constexpr Option start{
    "--start",
    "",
    "OLD.gpkg[:LAYOUT]",
    text,
    {"older layout to keep as far as the facts allow: another plan (its first layout unless told), or a "
     "layer of polygons "
     "with a column that says the unit (FILE[:LAYER])",
     "需尽量延续的原方案：另一方案文件（默认取其第一个方案），或带单元字段的面图层（文件[:图层]）"}};

inline constexpr Option objective{
    "--objective",
    "",
    "max_abs_deviation|mean_abs_deviation|severance|compactness|units|moved_share",
    choice,
    {"figure that the first layout is best at (default: a balance of them all; with --start moved_share, the "
     "share of "
     "households that change their unit)",
     "第一个方案以此指标为最优（默认综合均衡；有 --start 时为 moved_share）：max_abs_deviation 最大偏差、"
     "mean_abs_deviation 平均偏差、severance 道路穿越、compactness 紧凑度、units 单元数、moved_share "
     "变动单元的户数比例"}};

}  // namespace lifang::option
