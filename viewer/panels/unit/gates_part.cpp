#include "core/figures/table.hpp"
#include "load/site/compound_title.hpp"
#include "model/figure_line.hpp"
#include "model/format.hpp"
#include "panels/unit/unit_parts.hpp"
#include "publish/report/unit_sentences.hpp"

namespace lifang {
namespace {

QString fire_text(const std::optional<bool>& drivable) {
    if (!drivable) return {};
    return *drivable ? UnitWords::tr("wide enough for fire engines")
                     : UnitWords::tr("too narrow for fire engines");
}

Line gate_line(const UnitMatter& matter, const Gate& gate) {
    const Language language = matter.language;
    Line line;
    line.section = UnitWords::tr("Gates");
    const std::string name = gate.road ? at(matter.plan.site.roads, *gate.road).name : "";
    line.name = UnitWords::tr("%1 (%2)").arg(name.empty() ? UnitWords::tr("Unnamed way") : to_qstring(name),
                                             to_qstring(barrier_name(to_text(gate.road_class), language)));
    line.value = to_qstring(gate_kind_text(gate, language));
    if (const QString reason = to_qstring(gate_reason_text(gate, language)); !reason.isEmpty())
        line.value = UnitWords::tr("%1: %2").arg(line.value, reason);
    QStringList says;
    if (const QString fire = fire_text(gate.drivable); !fire.isEmpty()) says << fire;
    if (gate.compounds) says << UnitWords::tr("nearest gate of %n compound(s)", nullptr, *gate.compounds);
    line.meaning = says.join('\n');
    line.place = QPointF(gate.at.x, gate.at.y);
    return line;
}

/// How far people walk out of a compound with the gates closed, and with all of them open.
Line entrance_line(const UnitMatter& matter, const Entrance& entrance) {
    Line line;
    line.section = UnitWords::tr("Ways out of compounds");
    line.name = to_qstring(compound_title(matter.compound(entrance.compound)));
    line.compound = static_cast<int>(entrance.compound.index);
    const QString way = word_text(CodeSet::way_out, to_text(entrance.state), matter.language);
    line.value = entrance.walk ? length_text(*entrance.walk, matter.language) : way;
    if (entrance.walk && entrance.walk_open)
        line.meaning = UnitWords::tr("%1; %2 with all gates open")
                           .arg(way, length_text(*entrance.walk_open, matter.language));
    return line;
}

}  // namespace

void add_gates(const UnitMatter& matter, std::vector<Line>& lines) {
    const Unit& unit = matter.unit();
    if (!unit.gates) {
        Line line = figure_line(unit_figure("gates"), {}, matter.language);
        line.section = UnitWords::tr("Gates");
        lines.push_back(std::move(line));
        return;
    }
    Line sums;
    sums.section = UnitWords::tr("Gates");
    sums.name = to_qstring(gate_sentences(unit, matter.language));
    sums.tone = Line::Remark;
    sums.meaning = figure_meaning(unit_figure("gates_closable"), matter.language);
    if (unit.enclosure)
        sums.name =
            word_text(CodeSet::enclosure, to_text(*unit.enclosure), matter.language) + '\n' + sums.name;
    lines.push_back(std::move(sums));
    for (const Gate& gate : unit.gates_at) lines.push_back(gate_line(matter, gate));
    for (const Entrance& entrance : unit.entrances) lines.push_back(entrance_line(matter, entrance));
}

}  // namespace lifang
