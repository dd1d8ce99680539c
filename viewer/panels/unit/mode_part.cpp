#include "core/figures/table.hpp"
#include "core/policy/entry.hpp"
#include "model/figure_line.hpp"
#include "panels/unit/unit_parts.hpp"
#include "publish/report/unit_sentences.hpp"
#include "publish/report/words.hpp"

namespace lifang {

void add_mode(const UnitMatter& matter, std::vector<Line>& lines) {
    const Unit& unit = matter.unit();
    Line line;
    line.section = UnitWords::tr("Management");
    line.name = UnitWords::tr("Advised mode");
    if (unit.advice) {
        line.value = to_qstring(mode_text(unit.advice->mode, unit.advice->level, matter.language));
        line.meaning = to_qstring(mode_sentences(matter.plan.site.profile, *unit.advice, matter.language));
        line.source = to_qstring(source_text(matter.plan.site.profile, "modes", matter.language));
    } else if (unit.mode) {
        line.value = to_qstring(mode_text(*unit.mode, matter.language));
    } else {
        line.unknown = true;
        line.value = unknown_text(matter.plan.site.profile.modes.empty()
                                      ? UnitWords::tr("the profile has no rules of modes ([[modes]])")
                                      : UnitWords::tr("no rule of the profile fires"));
    }
    const QString why = line.meaning;
    lines.push_back(std::move(line));
    if (why.isEmpty()) return;
    Line reason;
    reason.section = UnitWords::tr("Management");
    reason.name = why;
    reason.tone = Line::Remark;
    lines.push_back(std::move(reason));
}

void add_robustness(const UnitMatter& matter, std::vector<Line>& lines) {
    const Unit& unit = matter.unit();
    if (!unit.robustness) return;
    Line line;
    line.section = UnitWords::tr("How sure its size is");
    line.name = to_qstring(robustness_sentences(matter.plan, unit, matter.language));
    line.tone = Line::Remark;
    if (unit.survey_first) line.compound = static_cast<int>(unit.survey_first->index);
    line.meaning = figure_meaning(unit_figure("robustness"), matter.language);
    lines.push_back(std::move(line));
}

}  // namespace lifang
