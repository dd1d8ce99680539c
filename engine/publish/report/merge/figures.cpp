#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "publish/report/merge/sections.hpp"
#include "publish/report/words.hpp"

namespace lifang {
namespace {

std::string text_of(const UnitFigure& figure, std::optional<double> number) {
    return number ? figure_text(figure, number) : "";
}

std::optional<double> figure_at(const std::vector<std::optional<double>>& figures, std::size_t i) {
    return i < figures.size() ? figures[i] : std::nullopt;
}

std::string mode_of(const MergeMatter& matter, const Unit& unit) {
    return unit.mode ? mode_text(*unit.mode, matter.language()) : "";
}

}  // namespace

void write_merge_figures(const MergeMatter& matter, Html& html) {
    constexpr std::size_t most_abreast = 4;
    const MergeJudgement& merger = matter.merger;
    const bool shows_parts = merger.parts.size() <= most_abreast;
    HtmlTable table{{{matter.say({"figure", "指标"})}}};
    if (shows_parts)
        for (const MergeJudgement::Part& part : merger.parts)
            table.columns.push_back({part_title(matter, part.unit), true});
    table.columns.push_back({matter.say({"together before", "合并前合计"}), true});
    table.columns.push_back({matter.say({"merged", "合并后"}), true});
    const auto figures = unit_figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const UnitFigure& figure = figures[i];
        HtmlTable::Row row{{table_heading(figure, matter.language())}};
        bool is_known = false;
        const auto add = [&](std::optional<double> number) {
            is_known = is_known || number.has_value();
            row.cells.push_back(text_of(figure, number));
        };
        if (shows_parts)
            for (const MergeJudgement::Part& part : merger.parts) add(figure_at(part.figures, i));
        add(figure_at(merger.sums, i));
        add(figure_at(merger.whole.figures, i));
        if (is_known) table.rows.push_back(std::move(row));
    }
    HtmlTable::Row mode{{matter.say({"mode", "管理模式"})}};
    if (shows_parts)
        for (const MergeJudgement::Part& part : merger.parts)
            mode.cells.push_back(mode_of(matter, part.unit));
    mode.cells.push_back("");
    mode.cells.push_back(mode_of(matter, merger.whole.unit));
    if (merger.whole.unit.mode) table.rows.push_back(std::move(mode));
    html.heading(2, matter.say({"Before and after", "合并前后对比"}));
    html.table(table);
}

}  // namespace lifang
