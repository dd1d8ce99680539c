#include "publish/report/unit/parts.hpp"
#include "publish/report/unit_sentences.hpp"

namespace lifang {

void write_unit_robustness(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (!unit.robustness) return;
    html.heading(3, matter.say({"How sure its size is", "面积可靠性"}));
    html.paragraph(robustness_sentences(matter.plan, unit, matter.language()));
}

}  // namespace lifang
