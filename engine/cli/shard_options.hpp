#pragma once

#include "cli/option.hpp"

/// Of `plan-shards`, `run-shard` and `merge-shards`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option by{"--by",
                           "",
                           "community|street|COLUMN|SRC[:LAYER]",
                           text,
                           {"what says the district: 'community', 'street' (sub-district), a column of the "
                            "compounds or buildings, or "
                            "a layer of areas",
                            "片区的依据：community 社区，street 街道，小区或楼栋的字段名，或面图层"},
                           "community"};

inline constexpr Option manifest_output{
    "--output",
    "-o",
    "MANIFEST.jsonl",
    text,
    {"the manifest to write, a line for each shard", "写出的作业清单，每行一个作业"},
    {},
    true,
    0.0,
    false};

inline constexpr Option city_output{
    "--output",
    "-o",
    "CITY.gpkg|PG:...",
    text,
    {"the plan file to write, or a schema of a PostGIS database for its tables: \"PG:dbname=... host=... "
     "user=... active_schema=...\" (default schema: lifang_city)",
     "写出的方案文件；或存放其各表的 PostGIS 数据库模式，写作 \"PG:dbname=... host=... user=... "
     "active_schema=...\"（默认模式 lifang_city）"},
    {},
    true,
    0.0,
    false};

inline constexpr Option manifest{
    "--manifest", "",  "MANIFEST.jsonl", text, {"what 'plan-shards' wrote", "plan-shards 生成的作业清单"},
    {},           true};

inline constexpr Option shard_index{
    "--index",
    "",
    "I",
    count,
    {"which shard: a line of the manifest, from 1", "作业序号：清单的行号，从 1 开始"},
    {},
    true,
    1.0};

inline constexpr Option shard_folder{
    "--output", "-o", "OUT", text, {"folder for the plans of the shards", "存放各作业方案文件的文件夹"},
    {},         true, 0.0,   false};

inline constexpr Option shards{
    "DIR", "", "DIR", text, {"folder with the plans of the shards", "存放各作业方案文件的文件夹"}, {}, true};

inline constexpr Option all_shards{
    "--strict", "", "", flag, {"exit 3 when a shard is missing", "缺少作业成果时以退出码 3 结束"}};

}  // namespace lifang::option
