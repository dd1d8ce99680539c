#include "evaluate/layout/unit_names.hpp"
#include "evaluate/layout/unit_title.hpp"
#include "publish/report/merge/sections.hpp"

#include <fmt/format.h>

namespace lifang {

std::string part_title(const MergeMatter& matter, const Unit& unit) {
    const std::string name =
        unit.name.empty() || unit.name == unit.code ? "" : " " + unit_name_in(unit.name, matter.language());
    return unit_title(unit) + name;
}

void write_merge_title(const MergeMatter& matter, Html& html) {
    const MergeJudgement& merger = matter.merger;
    const DossierOptions& options = matter.options;
    html.heading(1,
                 options.title.empty() ? matter.say({"Merger: dossier", "合并管理论证材料"}) : options.title);
    std::string parts;
    for (const MergeJudgement::Part& part : merger.parts)
        parts += (parts.empty() ? "" : matter.say({" + ", " ＋ "})) + part_title(matter, part.unit);
    html.paragraph(parts);
    const std::string whole = part_title(matter, merger.whole.unit);
    const Profile& profile = matter.plan.site.profile;
    html.pairs(
        {{matter.say({"date", "编制日期"}),
          options.date.empty() ? matter.say({"____________________", "＿＿＿＿年＿＿月＿＿日"})
                               : options.date},
         {matter.say({"prepared by", "编制单位"}), "____________________"},
         {matter.say({"merged into", "合并为"}), whole},
         {matter.say({"in the layout", "所属方案"}),
          fmt::format("{} {}", matter.layout.key,
                      layout_label(to_text(matter.layout.label), matter.language()))},
         {matter.say({"policy profile", "政策参数"}),
          matter.words.is_chinese() && !profile.title_zh.empty() ? profile.title_zh : profile.title_en},
         {matter.say({"its source", "参数来源"}),
          matter.words.is_chinese() && !profile.source_zh.empty() ? profile.source_zh : profile.source}});
}

}  // namespace lifang
