#include "publish/report/merge/sections.hpp"

#include <cmath>

namespace lifang {

void write_merge_roads(const MergeMatter& matter, Html& html) {
    if (matter.merger.roads.empty()) return;
    HtmlTable table{{{matter.say({"road, railway or water", "道路、铁路或水系"})},
                     {matter.say({"class", "等级"})},
                     {matter.say({"length inside, m", "内部长度（米）"}), true}}};
    for (const MergeJudgement::RoadInside& road : matter.merger.roads)
        table.add({road.name.empty() ? matter.say({"unnamed", "无名"}) : road.name,
                   std::string(barrier_name(to_text(road.barrier), matter.language())),
                   with_thousands(std::llround(road.length.value))});
    html.heading(2, matter.say({"Roads between the parts, inside from here on", "合并后落入内部的道路"}));
    html.table(table);
}

}  // namespace lifang
