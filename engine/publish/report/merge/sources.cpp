#include "publish/report/merge/sections.hpp"
#include "publish/report/policy_sources.hpp"

namespace lifang {

void write_merge_sources(const MergeMatter& matter, Html& html) {
    write_policy_sources(matter.plan.site.profile, matter.language(), html);
}

}  // namespace lifang
