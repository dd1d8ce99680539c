#pragma once

#include "cli/option.hpp"

/// For programs that call this one: of `describe` and `run`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option described{
    "WHAT",
    "",
    "COMMAND|PLAN.gpkg",
    text,
    {"a command to describe, or a plan, whose run or layout is told as a scenario (default: all commands)",
     "要说明的命令；或方案文件，输出生成它（或其中某方案）的情景（默认说明全部命令）"}};

inline constexpr Option layout_to_repeat{
    "--layout",
    "",
    "N",
    text,
    {"of a plan: the layout whose making is told (default: the run that made the plan)",
     "方案文件中要说明其生成过程的方案（默认为生成方案文件的那次运行）"}};

inline constexpr Option scenario{
    "SCENARIO",
    "",
    "FILE.json|-",
    text,
    {"what to run, as JSON, '-' from standard input: {\"command\": ..., \"inputs\": {...}}, "
     "as 'lifang describe --json' tells",
     "要运行的情景（JSON，“-”为标准输入）：{\"command\": ..., \"inputs\": {...}}，键见“lifang "
     "describe --json”"},
    {},
    true};

inline constexpr Option scenario_output{
    "--output", "-o",  "OUT", text, {"in place of the scenario's own 'output'", "替换情景中的 output"},
    {},         false, 0.0,   false};

inline constexpr Option progress{
    "--progress",
    "",
    "",
    flag,
    {"tells progress to a program: lines {\"stage\", \"name\", \"done\", \"items\"} of JSON on stderr",
     "向调用程序报告进度：标准错误输出中逐行给出 JSON {\"stage\", \"name\", \"done\", \"items\"}"},
    {},
    false,
    0.0,
    false};

}  // namespace lifang::option
