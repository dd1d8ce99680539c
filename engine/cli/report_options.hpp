#pragma once

#include "cli/option.hpp"

/// A layout written down: of `report`.
namespace lifang::option {

using enum Option::Kind;

inline constexpr Option report_output{
    "--output",
    "-o",
    "REPORT.html|.pdf",
    text,
    {"page to write: .html opens anywhere without a network, .pdf is printed already (needs WeasyPrint)",
     "写出的报告：.html 离线可看，.pdf 为打印好的文件（需 WeasyPrint）"},
    {},
    true};

inline constexpr Option layout_to_report{
    "--layout", "", "N", text, {"layout to report on (default: the first)", "报告的方案（默认第一个）"}};

inline constexpr Option units_to_report{"--units",
                                        "",
                                        "U1,U2",
                                        text,
                                        {"units with a sheet of their own, by id or code (default: all)",
                                         "单独成页的单元（编号或编码，默认全部）"}};

inline constexpr Option dossier{
    "--dossier",
    "",
    "DOSSIER.html|.pdf",
    text,
    {"writes what the merger comes to for those who decide: figures, rules, a list of consents to sign",
     "把合并论证写成材料：指标、规则、待签名的同意清单"}};

inline constexpr Option report_title =
    Option{"--title", "", "TEXT", text, {"title of the report", "报告标题"}}.beside("--dossier");

inline constexpr Option report_date =
    Option{"--date",
           "",
           "DATE",
           text,
           {"date on the title sheet, as it shall be read (default: a line to write it on)",
            "封面日期，按所给文字显示（默认留空待填）"}}
        .beside("--dossier");

}  // namespace lifang::option
