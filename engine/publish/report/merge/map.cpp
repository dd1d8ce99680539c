#include "geometry/measure.hpp"
#include "publish/report/merge/sections.hpp"

namespace lifang {

void write_merge_map(const MergeMatter& matter, Html& html) {
    const MergeJudgement::Part& whole = matter.merger.whole;
    if (whole.unit.area_shape.empty()) return;
    const MapViews maps(matter.plan, matter.layout, matter.words);
    html.heading(2, matter.say({"Map of the merged ground", "合并后范围图"}));
    html.figure(
        maps.draw({bounds(whole.unit.area_shape),
                   178.0,
                   150.0,
                   whole.unit.area_shape,
                   whole.compounds,
                   {},
                   "merger"}),
        matter.say({"The strong line is the merged ground; colours and thin lines are the units of today.",
                    "粗线为合并后范围；颜色与细线为现有管理单元。"}));
}

}  // namespace lifang
