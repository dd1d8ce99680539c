#include "publish/report/unit/parts.hpp"
#include "publish/report/unit_sentences.hpp"
#include "publish/report/words.hpp"

namespace lifang {

void write_unit_mode(const ReportMatter& matter, UnitId id, Html& html) {
    const auto& advice = at(matter.layout.units, id).advice;
    if (!advice) return;
    html.heading(3, matter.say({"Who should manage it", "管理模式建议"}));
    html.paragraph(mode_text(advice->mode, advice->level, matter.language()), "lead");
    html.paragraph(mode_sentences(matter.plan.site.profile, *advice, matter.language()));
}

}  // namespace lifang
