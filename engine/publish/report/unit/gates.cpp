#include "core/code_words.hpp"
#include "load/site/compound_title.hpp"
#include "publish/report/unit/parts.hpp"
#include "publish/report/unit_sentences.hpp"

#include <cmath>

namespace lifang {
namespace {

std::string word(CodeSet set, std::string_view code, Language language) {
    return std::string(word_of(set, code, language));
}

HtmlTable tabulate_gates(const ReportMatter& matter, const Unit& unit) {
    const Language language = matter.language();
    HtmlTable table{{{matter.say({"no.", "序号"}), true},
                     {matter.say({"way", "道路"})},
                     {matter.say({"class", "等级"})},
                     {matter.say({"gate", "处置"})},
                     {matter.say({"because", "原因"})},
                     {matter.say({"fire engines", "消防车可通行"})},
                     {matter.say({"nearest to", "最近小区数"}), true}}};
    for (const Gate& gate : unit.gates_at) {
        const std::string name = gate.road ? at(matter.plan.site.roads, *gate.road).name : "";
        HtmlTable::Row row{
            {std::to_string(table.rows.size() + 1), name.empty() ? matter.say({"unnamed", "无名道路"}) : name,
             std::string(barrier_name(to_text(gate.road_class), language)), gate_kind_text(gate, language),
             gate_reason_text(gate, language),
             gate.drivable ? matter.say(*gate.drivable ? Text{"yes", "是"} : Text{"no", "否"}) : "",
             gate.compounds ? std::to_string(*gate.compounds) : ""}};
        row.is_marked = gate.kind == GateKind::keep;
        table.rows.push_back(std::move(row));
    }
    return table;
}

HtmlTable tabulate_entrances(const ReportMatter& matter, const Unit& unit) {
    HtmlTable table{{{matter.say({"compound", "小区"})},
                     {matter.say({"way out", "出行方式"})},
                     {matter.say({"walk, m", "步行（米）"}), true},
                     {matter.say({"with all gates open, m", "全部开放时（米）"}), true}}};
    const auto metres = [](const std::optional<Meters>& walk) {
        return walk ? with_thousands(std::llround(walk->value)) : std::string();
    };
    for (const Entrance& entrance : unit.entrances)
        table.add({compound_title(at(matter.plan.ground.compounds, entrance.compound)),
                   word(CodeSet::way_out, to_text(entrance.state), matter.language()), metres(entrance.walk),
                   metres(entrance.walk_open)});
    return table;
}

}  // namespace

void write_unit_gates(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    if (!unit.gates) return;
    html.heading(3, matter.say({"Gates", "出入口（开转封）"}));
    if (unit.enclosure)
        html.paragraph(word(CodeSet::enclosure, to_text(*unit.enclosure), matter.language()), "lead");
    html.paragraph(gate_sentences(unit, matter.language()));
    if (!unit.gates_at.empty()) html.table(tabulate_gates(matter, unit));
    if (!unit.entrances.empty()) html.table(tabulate_entrances(matter, unit));
}

}  // namespace lifang
