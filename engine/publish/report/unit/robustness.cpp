#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/unit/parts.hpp"

#include <fmt/format.h>

namespace lifang {

void write_unit_robustness(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (!unit.robustness) return;
    html.heading(3, matter.say({"How sure its size is", "面积可靠性"}));
    std::string text = fmt::format(
        fmt::runtime(
            matter.say({"It keeps the bounds with a probability of {}, given the errors of floor areas.",
                        "考虑建筑面积误差，面积在范围内的概率为 {}。"})),
        figure_text(unit_figure("robustness"), unit.robustness));
    if (unit.survey_first)
        text +=
            fmt::format(fmt::runtime(matter.say({" Measuring {} first would tell most.", "宜先核实 {}。"})),
                        compound_title(at(matter.plan.ground.compounds, *unit.survey_first)));
    html.paragraph(text);
}

}  // namespace lifang
