#include "publish/report/repetition.hpp"

#include <string_view>

namespace lifang {
namespace {

std::string name_of_file(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

}  // namespace

std::string metadata_of(const Plan& plan, std::string_view key) {
    for (const auto& [name, value] : plan.metadata)
        if (name == key) return value;
    return {};
}

void write_repetition(const Plan& plan, const PlannedLayout& layout, const std::vector<std::string>& commands,
                      Language language, Html& html) {
    const auto say = [&](Text text) { return std::string(text.in(language)); };
    html.heading(2, say({"How to get the same result", "复现方法"}), "repetition");
    html.paragraph(say({"The same program, inputs, options and seed give the same plan.",
                        "程序版本、输入、选项与随机种子相同，则方案相同。"}));
    std::string before;
    for (const std::string& command : commands) {
        if (!command.empty() && command != before) html.paragraph(command, "mono");
        before = command;
    }
    const Crs& crs = plan.site.crs;
    html.pairs({{say({"program version", "程序版本"}), metadata_of(plan, "program_version")},
                {say({"seed", "随机种子"}), std::to_string(layout.seed)},
                {say({"coordinates", "坐标系"}),
                 crs.definition.empty() ? say({"local metres", "地方坐标（米）"}) : crs.name},
                {say({"ended by the time limit", "因时限结束"}),
                 metadata_of(plan, "run.time_limit_reached") == "1"
                     ? say({"yes: another run may differ", "是：再次运行结果可能不同"})
                     : ""}});
    HtmlTable table{{{say({"input", "输入文件"})},
                     {say({"layer", "图层"})},
                     {say({"taken for", "用作"})},
                     {say({"features", "要素数"}), true},
                     {say({"rejected", "剔除"}), true},
                     {say({"hash of the file", "文件哈希值"})}}};
    for (const InputLayer& input : plan.site.inputs)
        table.add({name_of_file(input.path), input.name,
                   std::string(layer_role(to_text(input.role), language)), with_thousands(input.features),
                   with_thousands(input.rejected), input.hash});
    if (!table.rows.empty()) html.table(table);
}

}  // namespace lifang
