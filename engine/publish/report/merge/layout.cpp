#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "publish/report/meanings.hpp"
#include "publish/report/merge/sections.hpp"

#include <cmath>

namespace lifang {
namespace {

void write_figures(const MergeMatter& matter, Html& html) {
    const MergeJudgement& merger = matter.merger;
    HtmlTable table{{{matter.say({"figure of the whole layout", "全方案指标"})},
                     {matter.say({"before", "合并前"}), true},
                     {matter.say({"after", "合并后"}), true}}};
    table.add({std::string(unit_count_figure().name.in(matter.language())),
               std::to_string(merger.units_before), std::to_string(merger.units_after)});
    for (const LayoutFigure& figure : layout_figures()) {
        const auto before = number_of<FiguresOfLayout>(merger.layout_before, figure.member);
        const auto after = number_of<FiguresOfLayout>(merger.layout_after, figure.member);
        if (find_meaning(figure.column) && (before || after))
            table.add({table_heading(figure, matter.language()), figure_text(figure, before),
                       figure_text(figure, after)});
    }
    html.table(table);
}

/// What the offices and maps of today know a unit by, and what it goes by afterwards.
void write_codes(const MergeMatter& matter, Html& html) {
    HtmlTable table{{{matter.say({"unit before", "原单元"})},
                     {matter.say({"floor area, m²", "建筑面积（平方米）"}), true},
                     {matter.say({"unit after", "合并后单元"})},
                     {matter.say({"floor area, m²", "建筑面积（平方米）"}), true}}};
    const auto area_of = [](const std::optional<Unit>& unit) {
        return unit ? with_thousands(std::llround(unit->floor_area.value)) : std::string("–");
    };
    for (const MergeJudgement::UnitChange& change : matter.merger.units)
        table.add({change.before ? part_title(matter, *change.before) : matter.say({"none", "无"}),
                   area_of(change.before),
                   change.after ? part_title(matter, *change.after) : matter.say({"gone", "撤销"}),
                   area_of(change.after)});
    if (table.rows.empty()) return;
    html.heading(3, matter.say({"Codes before and after", "编码变化"}));
    html.table(table);
}

}  // namespace

void write_merge_layout(const MergeMatter& matter, Html& html) {
    html.heading(2, matter.say({"What becomes of the layout", "对全方案的影响"}));
    write_figures(matter, html);
    write_codes(matter, html);
}

}  // namespace lifang
