#include "core/figures/table.hpp"
#include "core/figures/text.hpp"
#include "publish/report/unit/parts.hpp"

#include <fmt/format.h>

namespace lifang {

void write_unit_gates(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (!unit.gates) return;
    const auto say = [&](Text text) { return matter.say(text); };
    html.heading(3, say({"Gates", "出入口"}));
    const int closable = unit.gates_closable.value_or(0);
    std::string sentence =
        fmt::format(fmt::runtime(say({"{} ways cross the border; {} can be closed, {} stay.",
                                      "边界上现有出入口 {} 处，可封闭 {} 处，保留 {} 处。"})),
                    *unit.gates, closable, *unit.gates - closable);
    if (unit.gate_detour)
        sentence += fmt::format(fmt::runtime(say({" The longest detour is {} m.", "最大绕行 {} 米。"})),
                                figure_text(unit_figure("gate_detour_m"), unit.gate_detour->value));
    html.paragraph(sentence);
    HtmlTable table{{{say({"no.", "序号"}), true},
                     {say({"way", "道路"})},
                     {say({"class", "等级"})},
                     {say({"advice", "建议"})}}};
    for (std::size_t i = 0; i < unit.gates_at.size(); ++i) {
        const Gate& gate = unit.gates_at[i];
        const std::string name = gate.road ? at(matter.plan.site.roads, *gate.road).name : "";
        HtmlTable::Row row{
            {std::to_string(i + 1), name.empty() ? say({"unnamed", "无名道路"}) : name,
             std::string(barrier_name(to_text(gate.road_class), matter.language())),
             gate.kind == GateKind::keep ? say({"keep", "保留"}) : say({"can be closed", "可封闭"})}};
        row.is_marked = gate.kind == GateKind::keep;
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) html.table(table);
}

}  // namespace lifang
