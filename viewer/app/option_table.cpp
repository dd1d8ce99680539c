#include "app/option_table.hpp"

#include "cli/help_options.hpp"

namespace lifang {
namespace {

using enum Option::Kind;

constexpr Option plan{"PLAN", "", "PLAN.gpkg", text, {"plan file to open", "要打开的方案文件"}};
constexpr Option layout{
    "--layout", "", "N", count, {"candidate layout to show, from 1", "显示第几个方案，从 1 起"}, "1"};
constexpr Option unit{"--unit", "", "CODE", text, {"unit to select and show", "要选中并显示的单元（编码）"}};
constexpr Option panel{
    "--panel",
    "",
    "ID",
    text,
    {"panel to open at the right of the map; none: no panel", "打开地图右侧的面板；none 为不打开"}};
constexpr Option look{
    "--look", "", "system|light|dark|contrast", choice, {"colours of the window", "界面配色"}};
constexpr Option safe_colours{
    "--safe-colours",
    "",
    "",
    flag,
    {"hues of the map that eyes without red or green tell apart", "地图采用红绿色觉障碍者可分辨的色彩"}};
constexpr Option fill{"--fill",
                      "",
                      "COLUMN",
                      text,
                      {"figure that the colours of units say, by its column of units, or mode",
                       "单元颜色所表示的指标（单元表的字段名），或 mode"}};
constexpr Option text_size{"--text-size",
                           "",
                           "PERCENT",
                           count,
                           {"size of texts in percent, 100 to 200", "文字大小，100 至 200（百分比）"}};
constexpr Option basemap{"--basemap",
                         "",
                         "FILE",
                         list,
                         {"picture of the ground, or layers, to show with the plan; may be repeated",
                          "随方案显示的底图或参考图层，可重复给出"}};
constexpr Option size{"--size", "", "WIDTHxHEIGHT", text, {"size of the window in pixels", "窗口大小，像素"}};
constexpr Option screenshot{
    "--screenshot", "", "FILE", text, {"save a picture of the window and leave", "把窗口存为图片后退出"}};
constexpr Option language{"--language",
                          "",
                          "zh_CN|en",
                          choice,
                          {"language of the screen; default: the system's", "界面语言，默认取系统语言"}};
constexpr Option record{"--record",
                        "",
                        "FILE",
                        text,
                        {"write what is done in the window to FILE, one JSON object a line",
                         "把窗口中的操作记入文件，每行一个 JSON 对象"}};
constexpr Option replay{"--replay",
                        "",
                        "FILE",
                        text,
                        {"do what FILE says, print a line of JSON for each step, and leave",
                         "按文件重做操作，每步输出一行 JSON，随后退出"}};
constexpr Option measure{
    "--measure",
    "",
    "",
    flag,
    {"with --replay: tell with each step what it cost the window", "与 --replay 同用：每步同时输出窗口耗时"}};
constexpr Option pictures{"--pictures",
                          "",
                          "FOLDER",
                          text,
                          {"with --self-test: save a picture of every panel and dialog in FOLDER",
                           "与 --self-test 同用：把各面板与对话框存为图片"}};
constexpr Option self_test{"--self-test",
                           "",
                           "",
                           flag,
                           {"go through the main actions on PLAN, print what was verified, and leave",
                            "在方案上走一遍主要操作，输出核验结果后退出"}};
constexpr Option show_help{"--help", "-h", "", flag, {"tell the options and leave", "列出选项后退出"}};
constexpr Option show_version{
    "--version",
    "-v",
    "",
    flag,
    {"tell the version, the build and the libraries, and leave", "显示版本、构建与依赖后退出"}};
constexpr Option manual{
    "--man", "", "", flag, {"print the manual page and leave", "输出手册页（man）后退出"}};
constexpr Option completion{"--completion",
                            "",
                            option::shell.metavar,
                            choice,
                            {"print a script by which the shell completes options and plan files, and leave",
                             "输出命令行补全脚本后退出"}};

}  // namespace

Program viewer_program() {
    constexpr Text summary{"shows and edits the management units of a plan file",
                           "显示并调整方案文件中的管理单元"};
    static const std::vector<Command> only = {
        {"",
         summary,
         {&plan,      &layout,    &unit,     &panel,      &look,         &safe_colours, &fill,
          &text_size, &basemap,   &size,     &screenshot, &language,     &record,       &replay,
          &measure,   &self_test, &pictures, &show_help,  &show_version, &manual,       &completion},
         nullptr}};
    return {"lifang-viewer", summary, {}, only};
}

}  // namespace lifang
