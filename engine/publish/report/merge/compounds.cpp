#include "publish/report/compound_table.hpp"
#include "publish/report/merge/sections.hpp"

namespace lifang {

void write_merge_compounds(const MergeMatter& matter, Html& html) {
    html.heading(2, matter.say({"The compounds", "所含小区"}));
    html.table(tabulate_compounds(matter.plan, matter.merger.whole.compounds, matter.language()));
}

}  // namespace lifang
