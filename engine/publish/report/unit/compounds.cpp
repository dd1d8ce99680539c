#include "publish/report/compound_table.hpp"
#include "publish/report/unit/parts.hpp"

namespace lifang {

void write_unit_compounds(const ReportMatter& matter, UnitId unit, Html& html) {
    html.heading(3, matter.say({"Compounds", "小区"}));
    html.table(tabulate_compounds(matter.plan, find_members(matter.layout, unit), matter.language()));
}

}  // namespace lifang
