#include "evaluate/layout/unit_names.hpp"
#include "geometry/measure.hpp"
#include "publish/report/sections.hpp"
#include "publish/report/unit/parts.hpp"

#include <fmt/format.h>

namespace lifang {
namespace {

constexpr UnitSection parts[] = {write_unit_figures,   write_unit_compounds,  write_unit_mode,
                                 write_unit_money,     write_unit_gates,      write_unit_coverage,
                                 write_unit_inventory, write_unit_robustness, write_unit_programme};

void write_head(const ReportMatter& matter, UnitId id, Html& html) {
    const Unit& unit = at(matter.layout.units, id);
    const std::string name = unit.name == unit.code ? "" : unit_name_in(unit.name, matter.language());
    html.heading(2, fmt::format(fmt::runtime(matter.say({"Unit {} {}", "单元 {} {}"})), unit.code, name),
                 fmt::format("unit-{}", id.index + 1));
    for (const std::string& code : unit.violations)
        html.paragraph("⚠ " + std::string(unit_violation(code, matter.language())), "warning");
}

/// By their numbers in the table of gates.
std::vector<MapMark> number_gates(const Unit& unit) {
    std::vector<MapMark> marks;
    for (const Gate& gate : unit.gates_at)
        marks.push_back({gate.at, std::to_string(marks.size() + 1), gate.kind == GateKind::keep});
    return marks;
}

}  // namespace

void write_unit_sheets(const ReportMatter& matter, Html& html) {
    StageProgress progress(matter.run, Stage::publish, matter.units.size());
    for (const UnitId id : matter.units) {
        const Unit& unit = at(matter.layout.units, id);
        html.open("section", "sheet");
        write_head(matter, id, html);
        if (!unit.area_shape.empty())
            html.figure(matter.maps.draw({bounds(unit.area_shape), 178.0, 105.0, unit.area_shape,
                                          find_members(matter.layout, id), number_gates(unit),
                                          fmt::format("unit{}", id.index + 1)}),
                        "");
        for (const UnitSection write : parts) write(matter, id, html);
        html.close("section");
        progress.count_item();
    }
}

}  // namespace lifang
