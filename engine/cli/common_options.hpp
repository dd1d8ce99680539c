#pragma once

#include "cli/option.hpp"

/// Of every command, or of several; and the words after `help` and `profile`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option overwrite{
    "--overwrite", "", "", flag, {"replaces what is there", "覆盖已有文件"}, {}, false, 0.0, false};

inline constexpr Option help_topic{
    "COMMAND", "", "COMMAND", text, {"the command to explain", "要说明的命令"}};

inline constexpr Option markdown{"--markdown",
                                 "",
                                 "",
                                 flag,
                                 {"all options of all commands, as docs/cli.md holds them",
                                  "以 Markdown 输出全部命令的选项（即 docs/cli.md 中的内容）"}};

inline constexpr Option profile_action{
    "ACTION",
    "",
    "list|show|check",
    choice,
    {"list the profiles, show the numbers of one, or check a file of your own",
     "list 列出，show 显示其中一个，check 核验自编文件"},
    {},
    true};

inline constexpr Option profile_name{
    "NAME", "", "NAME|FILE", text, {"the profile to show or check", "要显示或核验的政策参数"}, "kunming"};

inline constexpr Option json{
    "--json", "",    "",  flag, {"results as one JSON value on stdout", "以 JSON 输出结果"},
    {},       false, 0.0, false};

inline constexpr Option quiet{
    "--quiet",
    "-q",
    "",
    flag,
    {"prints nothing but errors, and JSON where asked for", "只输出错误（及所要的 JSON）"},
    {},
    false,
    0.0,
    false};

inline constexpr Option threads{
    "--threads", "",    "N", count, {"threads to work with (0: all)", "线程数（0 为全部）"},
    "0",         false, 0.0, false};

inline constexpr Option language{
    "--language",
    "",
    "en|zh",
    choice,
    {"of messages and tables (default: from LC_ALL, LANG)", "提示与表格的语言（默认取自 LC_ALL、LANG）"},
    {},
    false,
    0.0,
    false};

}  // namespace lifang::option
