#include "load/site/compound_title.hpp"
#include "publish/report/merge/sections.hpp"

#include <fmt/format.h>

namespace lifang {

void write_merge_consents(const MergeMatter& matter, Html& html) {
    if (matter.merger.consents.empty()) return;
    HtmlTable table{{{matter.say({"no.", "序号"}), true},
                     {matter.say({"owners' assembly of", "小区（业主大会）"})},
                     {matter.say({"households", "户数"}), true},
                     {matter.say({"agree so far", "已同意"}), true},
                     {matter.say({"result", "表决结果"})},
                     {matter.say({"signature and seal", "签字（盖章）"})},
                     {matter.say({"date", "日期"})}},
                    {},
                    "signatures"};
    std::size_t unknown = 0;
    for (std::size_t i = 0; i < matter.merger.consents.size(); ++i) {
        const Compound& compound = at(matter.plan.ground.compounds, matter.merger.consents[i]);
        if (!compound.consent) ++unknown;
        table.add({std::to_string(i + 1), compound_title(compound),
                   compound.households ? with_thousands(*compound.households) : "",
                   compound.consent ? fmt::format("{:.0f} %", *compound.consent * 100.0)
                                    : matter.say({"not known", "未知"}),
                   matter.say({"□ yes  □ no", "□ 同意 □ 不同意"}), "________________", "________"});
    }
    html.open("section", "sheet");
    html.heading(2, matter.say({"Consents needed", "须征得的同意"}));
    html.paragraph(fmt::format(
        fmt::runtime(
            matter.say({"The owners of each compound agree for themselves: {} assemblies, of {} the share "
                        "of consent is not known.",
                        "各小区业主分别表决：共 {} 个业主大会，其中 {} 个的同意比例未知。"})),
        matter.merger.consents.size(), unknown));
    html.table(table);
    html.close("section");
}

}  // namespace lifang
