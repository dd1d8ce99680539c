#pragma once

#include "cli/option.hpp"

/// Of the program itself, in the place of a command; and of `help` and `completion`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option show_help{"--help", "-h", "", flag, {"lists the commands", "列出各命令"}};

inline constexpr Option show_version{
    "--version",
    "",
    "",
    flag,
    {"the version, the build, and those of GDAL, GEOS and PROJ", "显示版本、构建及 GDAL、GEOS、PROJ 的版本"}};

inline constexpr Option show_formats{
    "--formats", "", "", flag, {"what 'lifang export -f' writes", "列出“lifang export -f”可写出的格式"}};

inline constexpr Option manual{
    "--man",
    "",
    "",
    flag,
    {"as a manual page: of the program, or of the command", "输出手册页（man）：整个程序，或所给命令"}};

inline constexpr Option shell{"SHELL",
                              "",
                              "bash|zsh|fish",
                              choice,
                              {"the shell that is to complete commands, options and their values",
                               "要补全命令、选项及其取值的命令行外壳"},
                              {},
                              true};

}  // namespace lifang::option
