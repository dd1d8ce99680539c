#include "publish/report/merge/sections.hpp"

#include <cmath>

namespace lifang {

void write_merge_managers(const MergeMatter& matter, Html& html) {
    if (matter.merger.managers.empty()) return;
    HtmlTable table{{{matter.say({"managed by", "现管理方式"})},
                     {matter.say({"compounds", "小区数"}), true},
                     {matter.say({"floor area, m²", "建筑面积（平方米）"}), true},
                     {matter.say({"households", "户数"}), true}}};
    for (const MergeJudgement::Managed& managed : matter.merger.managers)
        table.add({managed.management
                       ? std::string(management_mode(to_text(*managed.management), matter.language()))
                       : matter.say({"not known", "未知"}),
                   with_thousands(managed.compounds), with_thousands(std::llround(managed.floor_area.value)),
                   managed.households ? with_thousands(*managed.households) : ""});
    html.heading(2, matter.say({"Who manages today", "现管理情况"}));
    html.table(table);
}

}  // namespace lifang
