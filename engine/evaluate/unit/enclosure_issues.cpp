#include "evaluate/unit/enclosure_issues.hpp"

#include "evaluate/layout/chosen_gates.hpp"
#include "geometry/overlay.hpp"
#include "load/site/compound_title.hpp"

#include <string>

namespace lifang {
namespace {

Issue tell(Severity severity, const char* code, const PlannedLayout& layout, const Unit& unit, Message what) {
    const Point inside = point_inside(unit.area_shape);
    return {.severity = severity,
            .code = code,
            .stage = Stage::evaluate,
            .message = Message(
                "unit_enclosure",
                {{"layout", layout.key}, {"unit", unit.key}, {"code", unit.code}, {"what", std::move(what)}}),
            .place = Place{inside.x, inside.y}};
}

std::string list_cut_off(const Unit& unit, const std::vector<Compound>& compounds) {
    std::string keys;
    for (const Entrance& entrance : unit.entrances)
        if (entrance.state == EntranceState::cut_off)
            keys += (keys.empty() ? "" : " ") + at(compounds, entrance.compound).key;
    return keys;
}

}  // namespace

Issues tell_enclosures(const PlannedLayout& layout, const std::vector<Compound>& compounds) {
    Issues issues;
    for (const Unit& unit : layout.units) {
        if (unit.enclosure == Enclosability::back_streets)
            issues.push_back(
                tell(Severity::info, "unit_stays_open", layout, unit, Message("unit_stays_open")));
        if (const std::string cut_off = list_cut_off(unit, compounds); !cut_off.empty())
            issues.push_back(tell(Severity::info, "compound_cut_off", layout, unit,
                                  Message("compound_cut_off", {{"compounds", cut_off}})));
        if (unit.gates_not_proven > 0)
            issues.push_back(tell(Severity::warning, "gates_not_proven", layout, unit,
                                  Message("gates_not_proven", {{"gates", unit.gates_not_proven}})));
        if (!unit.gate_breaks.empty())
            issues.push_back(tell(Severity::warning, "gates_against_policy", layout, unit,
                                  Message("gates_against_policy", {{"problems", unit.gate_breaks}})));
    }
    return issues;
}

Issues tell_lost_choices(const PlannedLayout& layout, const std::vector<ChosenGate>& chosen,
                         const std::vector<Compound>& compounds) {
    Issues issues;
    for (const ChosenGate& choice : chosen) {
        const auto unit = at(layout.unit_of_compound, choice.beside);
        if (unit && find_gate(at(layout.units, *unit), choice.at)) continue;
        issues.push_back({.severity = Severity::warning,
                          .code = "chosen_gate_lost",
                          .stage = Stage::evaluate,
                          .message = Message("chosen_gate_lost",
                                             {{"layout", layout.key},
                                              {"compound", compound_title(at(compounds, choice.beside))}}),
                          .place = Place{choice.at.x, choice.at.y}});
    }
    return issues;
}

}  // namespace lifang
