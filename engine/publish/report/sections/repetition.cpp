#include "publish/report/sections.hpp"

#include <string_view>

namespace lifang {
namespace {

std::string metadata_of(const Plan& plan, std::string_view key) {
    for (const auto& [name, value] : plan.metadata)
        if (name == key) return value;
    return {};
}

std::string name_of_file(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

void write_repetition(const ReportMatter& matter, Html& html) {
    html.heading(2, matter.say({"How to get the same result", "复现方法"}), "repetition");
    html.paragraph(matter.say({"The same program, inputs, options and seed give the same plan.",
                               "程序版本、输入、选项与随机种子相同，则方案相同。"}));
    html.paragraph(metadata_of(matter.plan, "command"), "mono");
    if (!matter.layout.command.empty() && matter.layout.command != metadata_of(matter.plan, "command"))
        html.paragraph(matter.layout.command, "mono");
    const Crs& crs = matter.plan.site.crs;
    html.pairs({{matter.say({"program version", "程序版本"}), metadata_of(matter.plan, "program_version")},
                {matter.say({"seed", "随机种子"}), std::to_string(matter.layout.seed)},
                {matter.say({"coordinates", "坐标系"}),
                 crs.definition.empty() ? matter.say({"local metres", "地方坐标（米）"}) : crs.name},
                {matter.say({"ended by the time limit", "因时限结束"}),
                 metadata_of(matter.plan, "run.time_limit_reached") == "1"
                     ? matter.say({"yes: another run may differ", "是：再次运行结果可能不同"})
                     : ""}});
    HtmlTable table{{{matter.say({"input", "输入文件"})},
                     {matter.say({"layer", "图层"})},
                     {matter.say({"taken for", "用作"})},
                     {matter.say({"features", "要素数"}), true},
                     {matter.say({"rejected", "剔除"}), true},
                     {matter.say({"hash of the file", "文件哈希值"})}}};
    for (const InputLayer& input : matter.plan.site.inputs)
        table.add({name_of_file(input.path), input.name,
                   std::string(layer_role(to_text(input.role), matter.language())),
                   with_thousands(input.features), with_thousands(input.rejected), input.hash});
    if (!table.rows.empty()) html.table(table);
}

}  // namespace lifang
