// Gates that a step keeps or closes.
#include "core/error.hpp"
#include "evaluate/layout/chosen_gates.hpp"
#include "pipeline/session/step_work.hpp"
#include "pipeline/stored/names.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace lifang {

void StepWork::carry_out(const ChooseGate& request) {
    const std::vector<CompoundId> members = compounds_of(work_.editor().members(request.unit));
    require_gate(request, members);
    work_.choose_gate(members, request.at, request.kind);
}

// Of a unit as the parent has it the gates are known. Of others they come out when the state is judged: what
// is no gate then is told among the issues.
void StepWork::require_gate(const ChooseGate& request, const std::vector<CompoundId>& members) const {
    const auto refuse = [&] {
        throw Error(ExitCode::usage, Message("at_layout", {{"layout", parent_.key}}),
                    Message("no_gate_there", {{"unit", unit_name(parent_, request.unit)},
                                              {"x", fmt::format("{:.1f}", request.at.x)},
                                              {"y", fmt::format("{:.1f}", request.at.y)}}));
    };
    if (members.empty()) refuse();
    if (request.unit.index >= parent_.units.size()) return;
    std::vector<CompoundId> before;
    for (std::size_t i = 0; i < parent_.unit_of_compound.size(); ++i)
        if (parent_.unit_of_compound[i] == request.unit) before.emplace_back(i);
    if (before == members && !find_gate(at(parent_.units, request.unit), request.at)) refuse();
}

std::vector<StepEffect::GateChange> StepWork::list_gate_changes() const {
    std::vector<StepEffect::GateChange> changes;
    const auto add = [&](const ChosenGate& gate, bool is_chosen) {
        const auto atom = find_atom(work_.district(), gate.beside);
        const UnitId unit = atom ? work_.unit(*atom) : no_unit;
        changes.push_back({unit_name(parent_, unit), unit, gate, is_chosen});
    };
    const std::vector<ChosenGate>&before = from_.gates, &after = work_.state().gates;
    for (const ChosenGate& gate : after)
        if (std::ranges::find(before, gate) == before.end()) add(gate, true);
    for (const ChosenGate& gate : before)
        if (std::ranges::none_of(
                after, [&](const ChosenGate& now) { return now.beside == gate.beside && now.at == gate.at; }))
            add(gate, false);
    std::ranges::sort(changes, {}, &StepEffect::GateChange::gate);
    return changes;
}

}  // namespace lifang
