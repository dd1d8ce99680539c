#include "core/issue_titles.hpp"
#include "publish/report/sections.hpp"

#include <map>
#include <tuple>

namespace lifang {

void write_issues(const ReportMatter& matter, Html& html) {
    struct Findings {
        int count = 0;
        const Issue* first = nullptr;
    };
    // The gravest first; of each kind one example stands for all.
    std::map<std::tuple<int, std::string>, Findings> kinds;
    for (const Issue& issue : matter.plan.issues) {
        Findings& findings = kinds[{-static_cast<int>(issue.severity), issue.code}];
        if (!findings.first) findings.first = &issue;
        ++findings.count;
    }
    if (kinds.empty()) return;
    HtmlTable table{{{matter.say({"severity", "程度"})},
                     {matter.say({"finding", "问题"})},
                     {matter.say({"how often", "次数"}), true},
                     {matter.say({"the first", "首例"})}}};
    for (const auto& [kind, findings] : kinds)
        table.add({std::string(severity_name(to_text(findings.first->severity), matter.language())),
                   std::string(issue_title(findings.first->code, matter.language())),
                   with_thousands(findings.count), findings.first->message.in(matter.language())});
    html.open("section", "sheet");
    html.heading(2, matter.say({"Findings about the data", "数据问题"}), "issues");
    html.paragraph(matter.say({"The plan file holds each of them, with its place (table issues).",
                               "全部问题及其位置见方案文件的“问题”表。"}),
                   "pale");
    html.table(table);
    html.close("section");
}

}  // namespace lifang
