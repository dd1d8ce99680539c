#pragma once

#include "cli/option.hpp"

/// A graph to divide: of `partition`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option graph{
    "GRAPH",
    "",
    "GRAPH",
    text,
    {"JSON of networkx (adjacency, as GerryChain writes it, or node-link), METIS .graph or .metis, or "
     "PATH[:LAYER] of polygons, whose rook neighbours are joined",
     "networkx 的 JSON（邻接式，如 GerryChain 所写；或 node-link 式）、METIS 图（.graph、.metis），或面图层 "
     "PATH[:图层]（共边者相邻）"},
    {},
    true};

inline constexpr Option assignment_output{
    "--output", "-o", "ASSIGNMENT.csv", text, {"the table to write: id,unit", "写出的表：id,unit"}, {}, true,
    0.0,        false};

inline constexpr Option weight{
    "--weight",
    "",
    "FIELD",
    text,
    {"field to balance (default: every node weighs 1; in METIS files its weight, or "
     "the number of one of several)",
     "要均衡的字段（默认每个节点计 1；METIS 图取其权重，多个时给出序号）"}};

inline constexpr Option border{
    "--border",
    "",
    "FIELD",
    text,
    {"field of edges that holds their length, for --objective border-length (default: shared length in "
     "layers, "
     "edge weights in METIS files, else 1)",
     "边长字段，用于 border-length（默认：面图层取共边长度，METIS 图取边权，其余为 1）"}};

inline constexpr Option id{
    "--id",
    "",
    "FIELD",
    text,
    {"field of a layer to name its features by (default: the FID)", "面图层中作为编号的字段（默认 FID）"}};

inline constexpr Option snap{
    "--snap",
    "",
    "METRES",
    number,
    {"of a layer: edges up to so far apart count as one border (default: what the rounding of its "
     "coordinates "
     "makes of one line, which is told)",
     "面图层：相距不超过此值（米）的边视为共边（默认按坐标的小数位数推定，并予提示）"},
    {},
    false,
    0.0};

inline constexpr Option units{"--units", "",    "K", count, {"so many units exactly", "单元数量（恰好）"},
                              {},        false, 1.0};

inline constexpr Option tolerance{
    "--tolerance",
    "",
    "T",
    number,
    {"with --units: each unit within this share of total / K: 0.005 is ±0.5 % "
     "(default: any weight)",
     "与 --units 同用：各单元与 总量 / K 的偏差不超过此比例，0.005 即 ±0.5%（默认不限）"},
    {},
    false,
    0.0};

inline constexpr Option min_weight{"--min", "",    "W", number, {"least weight of a unit", "单元权重下限"},
                                   {},      false, 0.0};

inline constexpr Option max_weight{
    "--max", "",    "W", number, {"greatest weight of a unit (default: none)", "单元权重上限（默认不限）"},
    {},      false, 0.0};

inline constexpr Option most_units{"--most-units",
                                   "",
                                   "",
                                   flag,
                                   {"with --min: as many units as possible, then the objective",
                                    "与 --min 同用：先求单元最多，再求目标最优"}};

inline constexpr Option graph_objective{
    "--objective",
    "",
    "cut-edges|border-length|balance",
    choice,
    {"what to make small: edges between units, their length, or the greatest deviation from the mean weight "
     "of the units",
     "最小化的目标：单元间边数、边界长度，或单元权重与其均值的最大偏差"},
    "cut-edges"};

inline constexpr Option graph_time_limit{
    "--time-limit",
    "",
    "SECONDS",
    number,
    {"bound of search and proof, which stop earlier when optimality is proven",
     "求解与证明的时间上限，秒；证得最优即提前结束"},
    "60",
    false,
    0.0};

}  // namespace lifang::option
