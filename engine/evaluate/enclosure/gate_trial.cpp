#include "evaluate/enclosure/gate_trial.hpp"

#include "evaluate/enclosure/gate_needs.hpp"
#include "geometry/measure.hpp"
#include "load/site/compound_title.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

bool is_kept(const std::vector<Gate>& gates, const CoverProblem::Set& set) {
    const auto kept = std::ranges::count_if(
        set.members, [&](std::uint32_t member) { return gates[member].kind == GateKind::keep; });
    return kept >= static_cast<std::ptrdiff_t>(set.need);
}

std::vector<CompoundId> list_unmet(const std::vector<Gate>& gates,
                                   const std::vector<GateNeeds::OfCompound>& needs) {
    std::vector<CompoundId> unmet;
    for (const GateNeeds::OfCompound& need : needs)
        if (!is_kept(gates, need.gates)) unmet.push_back(need.compound);
    return unmet;
}

bool holds(const CoverProblem::Set& set, std::uint32_t gate) {
    return std::ranges::binary_search(set.members, gate);
}

void take_choices(std::span<const ChosenGate> chosen, std::vector<Gate>& gates) {
    for (const ChosenGate& choice : chosen) {
        const auto gate =
            std::ranges::find_if(gates, [&](const Gate& one) { return is_same_gate(one.at, choice.at); });
        if (gate == gates.end()) continue;
        if (!gate->advised) gate->advised = gate->kind;
        gate->kind = choice.kind;
        if (gate->kind != gate->advised) gate->reason.reset();
    }
}

/// What a gate that was closed would meet of what is not met. `reason`: why it was advised to stay.
std::vector<GateReason> list_against(std::uint32_t gate, const std::vector<Gate>& gates,
                                     std::optional<GateReason> reason, const GateNeeds& needs) {
    const auto is_missed = [&](const std::vector<GateNeeds::OfCompound>& of_compounds) {
        return std::ranges::any_of(of_compounds, [&](const GateNeeds::OfCompound& need) {
            return !is_kept(gates, need.gates) && holds(need.gates, gate);
        });
    };
    std::vector<GateReason> against;
    if (reason == GateReason::public_way || reason == GateReason::back_street) against.push_back(*reason);
    if (is_missed(needs.entrance)) against.push_back(GateReason::entrance);
    if (is_missed(needs.fire) || (!is_kept(gates, needs.drivable) && holds(needs.drivable, gate)))
        against.push_back(GateReason::fire);
    return against;
}

std::string titles_of(const std::vector<CompoundId>& compounds, const Tessellation& tessellation) {
    constexpr std::size_t most = 5;
    std::string titles;
    for (std::size_t i = 0; i < std::min(most, compounds.size()); ++i)
        titles += (i > 0 ? ", " : "") + compound_title(at(tessellation.compounds, compounds[i]));
    return compounds.size() > most ? titles + " …" : titles;
}

}  // namespace

bool is_same_gate(Point a, Point b) {
    constexpr double same = 1.0;  // m
    return std::hypot(a.x - b.x, a.y - b.y) < same;
}

GateTrial try_gates(const Ways& ways, const Site& site, const Tessellation& tessellation,
                    std::span<const CellId> cells, std::span<const ChosenGate> chosen) {
    const EnclosurePolicy& policy = site.profile.enclosure;
    GateTrial trial{.enclosure = enclose(ways, site, tessellation, cells)};
    std::vector<Gate>& gates = trial.enclosure.gates;
    trial.advised = trial.enclosure.entrances;
    const std::vector<Gate> advised = gates;
    take_choices(chosen, gates);
    const UnitWays unit = find_unit_ways(ways, cells, policy.gate_classes);
    const std::vector<WaysOut> out = find_ways_out(ways, unit, tessellation, cells);
    find_entrances(out, trial.enclosure);
    const GateNeeds needs = find_gate_needs(out, gates, policy);
    trial.too_far = list_unmet(gates, needs.entrance);
    trial.no_engine = list_unmet(gates, needs.fire);
    trial.enclosure.gates_not_proven = 0;  // nobody asked for the fewest
    for (std::uint32_t i = 0; i < gates.size(); ++i)
        if (gates[i].is_chosen() && gates[i].kind == GateKind::closable)
            gates[i].against = list_against(i, gates, advised[i].reason, needs);

    const auto closed_public = std::ranges::count_if(gates, [](const Gate& gate) {
        return std::ranges::find(gate.against, GateReason::public_way) != gate.against.end();
    });
    if (closed_public > 0)
        trial.breaks.emplace_back(Message("public_gates_closed", {{"count", closed_public}}));
    if (!trial.no_engine.empty())
        trial.breaks.emplace_back(Message(
            "gates_without_engine",
            {{"count", trial.no_engine.size()}, {"compounds", titles_of(trial.no_engine, tessellation)}}));
    if (!is_kept(gates, needs.drivable)) {
        const auto kept = std::ranges::count_if(needs.drivable.members, [&](std::uint32_t member) {
            return gates[member].kind == GateKind::keep;
        });
        trial.breaks.emplace_back(
            Message("too_few_drivable_gates", {{"kept", kept}, {"least", needs.drivable.need}}));
    }
    if (!trial.too_far.empty())
        trial.breaks.emplace_back(
            Message("gates_too_far", {{"count", trial.too_far.size()},
                                      {"limit", fmt::format("{:.0f}", policy.entrance_walk_limit.value)},
                                      {"compounds", titles_of(trial.too_far, tessellation)}}));
    return trial;
}

}  // namespace lifang
