#pragma once

#include "cli/help_options.hpp"

/// The viewer's options, declared once, as those of `lifang` are: parsing, --help, the manual page and the
/// completion of shells are made from them.
namespace lifang::viewer_option {

using enum Option::Kind;

inline constexpr Option plan{"PLAN", "", "PLAN.gpkg", text, {"plan file to open", "要打开的方案文件"}};
inline constexpr Option layout{
    "--layout", "",    "N", count, {"candidate layout to show, from 1", "显示第几个方案，从 1 起"},
    "1",        false, 1};
inline constexpr Option unit{
    "--unit", "", "CODE", text, {"unit to select and show", "要选中并显示的单元（编码）"}};
inline constexpr Option panel{
    "--panel",
    "",
    "ID",
    text,
    {"panel to open at the right of the map; none: no panel", "打开地图右侧的面板；none 为不打开"}};
inline constexpr Option look{
    "--look", "", "system|light|dark|contrast", choice, {"colours of the window", "界面配色"}};
inline constexpr Option safe_colours{
    "--safe-colours",
    "",
    "",
    flag,
    {"hues of the map that eyes without red or green tell apart", "地图采用红绿色觉障碍者可分辨的色彩"}};
inline constexpr Option fill{"--fill",
                             "",
                             "COLUMN",
                             text,
                             {"figure that the colours of units say, by its column of units, or mode",
                              "单元颜色所表示的指标（单元表的字段名），或 mode"}};
inline constexpr Option text_size{"--text-size",
                                  "",
                                  "PERCENT",
                                  count,
                                  {"size of texts in percent, 100 to 200", "文字大小，100 至 200（百分比）"},
                                  {},
                                  false,
                                  100};
inline constexpr Option basemap{
    "--basemap",
    "",
    "FILE",
    list,
    {"picture of the ground, or layers, to show with the plan", "随方案显示的底图或参考图层"}};
inline constexpr Option size{
    "--size", "", "WIDTHxHEIGHT", text, {"size of the window in pixels", "窗口大小，像素"}};
inline constexpr Option screenshot{
    "--screenshot",
    "",
    "FILE",
    text,
    {"save a picture of the window, with --replay behind its last step, and leave",
     "把窗口存为图片后退出；与 --replay 同用时在最后一步之后"}};
inline constexpr Option language{
    "--language",
    "",
    "zh_CN|en",
    choice,
    {"language of the screen; default: the system's", "界面语言，默认取系统语言"}};
inline constexpr Option record{"--record",
                               "",
                               "FILE",
                               text,
                               {"write what is done in the window to FILE, one JSON object a line",
                                "把窗口中的操作记入文件，每行一个 JSON 对象"}};
inline constexpr Option replay{"--replay",
                               "",
                               "FILE",
                               text,
                               {"do what FILE says, print a line of JSON for each step, and leave",
                                "按文件重做操作，每步输出一行 JSON，随后退出"}};
inline constexpr Option measure = Option{"--measure",
                                         "",
                                         "",
                                         flag,
                                         {"with --replay: tell with each step what it cost the window",
                                          "与 --replay 同用：每步同时输出窗口耗时"}}
                                      .beside("--replay");
inline constexpr Option pictures =
    Option{"--pictures",
           "",
           "FOLDER",
           text,
           {"with --self-test: save a picture of every panel and dialog in FOLDER",
            "与 --self-test 同用：把各面板与对话框存为图片"}}
        .beside("--self-test");
inline constexpr Option self_test{"--self-test",
                                  "",
                                  "",
                                  flag,
                                  {"go through the main actions on PLAN, print what was verified, and leave",
                                   "在方案上走一遍主要操作，输出核验结果后退出"}};
inline constexpr Option show_help{"--help", "-h", "", flag, {"tell the options and leave", "列出选项后退出"}};
inline constexpr Option show_version{
    "--version",
    "-v",
    "",
    flag,
    {"tell the version, the build and the libraries, and leave", "显示版本、构建与依赖后退出"}};
inline constexpr Option manual{
    "--man", "", "", flag, {"print the manual page and leave", "输出手册页（man）后退出"}};
inline constexpr Option completion{
    "--completion",
    "",
    option::shell.metavar,
    choice,
    {"print a script by which the shell completes options and plan files, and leave",
     "输出命令行补全脚本后退出"}};

}  // namespace lifang::viewer_option
