#include "publish/report/policy_sources.hpp"
#include "publish/report/sections.hpp"

namespace lifang {

void write_assumptions(const ReportMatter& matter, Html& html) {
    write_policy_sources(matter.plan.site.profile, matter.language(), html);
}

}  // namespace lifang
