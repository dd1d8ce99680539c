#include "publish/report/sections.hpp"

namespace lifang {

void write_left_out(const ReportMatter& matter, Html& html) {
    HtmlTable table{{{matter.say({"compound", "小区"})},
                     {matter.say({"name", "名称"})},
                     {matter.say({"floor area, m²", "建筑面积（平方米）"}), true},
                     {matter.say({"households", "户数"}), true},
                     {matter.say({"why it is in no unit", "未纳入的原因"})}}};
    for (const Compound& compound : matter.plan.ground.compounds)
        if (compound.scope_reason)
            table.add({compound.key, compound.name == compound.key ? "" : compound.name,
                       compound.floor_area.value > 0.0
                           ? with_thousands(std::llround(compound.floor_area.value))
                           : "",
                       compound.households ? with_thousands(*compound.households) : "",
                       std::string(scope_reason(to_text(*compound.scope_reason), matter.language()))});
    if (table.rows.empty()) return;
    html.heading(2, matter.say({"Compounds left out", "未纳入的小区"}), "left-out");
    html.table(table);
}

}  // namespace lifang
