#include "publish/report/repetition.hpp"

#include "publish/report/sections.hpp"

namespace lifang {

void write_report_repetition(const ReportMatter& matter, Html& html) {
    write_repetition(matter.plan, matter.layout, {metadata_of(matter.plan, "command"), matter.layout.command},
                     matter.language(), html);
}

}  // namespace lifang
