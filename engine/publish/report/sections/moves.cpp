#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/sections.hpp"

#include <fmt/format.h>

namespace lifang {

void write_moves(const ReportMatter& matter, Html& html) {
    if (!matter.plan.start || !matter.layout.retention) return;
    html.heading(2, matter.say({"Who moves, and why", "变动小区与原因"}), "moves");
    html.paragraph(
        fmt::format(fmt::runtime(matter.say({"{} of the households keep their unit of the older layout.",
                                             "{} 的住户仍在原方案的单元内。"})),
                    figure_text(layout_figure("retention"), matter.layout.retention)));
    HtmlTable table{{{matter.say({"compound", "小区"})},
                     {matter.say({"households", "户数"}), true},
                     {matter.say({"from", "原单元"})},
                     {matter.say({"to", "新单元"})},
                     {matter.say({"why", "原因"})}}};
    for (const Move& move : matter.layout.moves) {
        const Compound& compound = at(matter.plan.ground.compounds, move.compound);
        table.add({compound_title(compound), compound.households ? with_thousands(*compound.households) : "",
                   at(matter.plan.start->units, move.from).code, at(matter.layout.units, move.to).code,
                   move.why.in(matter.language())});
    }
    if (!table.rows.empty()) html.table(table);
}

}  // namespace lifang
