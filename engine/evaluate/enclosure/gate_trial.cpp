#include "evaluate/enclosure/gate_trial.hpp"

#include "evaluate/enclosure/gate_needs.hpp"
#include "geometry/measure.hpp"
#include "load/site/compound_title.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace lifang {
namespace {

const Gate* find_at(std::span<const Gate> gates, Point place) {
    constexpr double same = 1.0;  // m: plan files keep millimetres
    const auto found = std::ranges::find_if(
        gates, [&](const Gate& gate) { return std::hypot(gate.at.x - place.x, gate.at.y - place.y) < same; });
    return found == gates.end() ? nullptr : &*found;
}

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

std::string titles_of(const std::vector<CompoundId>& compounds, const Tessellation& tessellation) {
    constexpr std::size_t most = 5;
    std::string titles;
    for (std::size_t i = 0; i < std::min(most, compounds.size()); ++i)
        titles += (i > 0 ? ", " : "") + compound_title(at(tessellation.compounds, compounds[i]));
    return compounds.size() > most ? titles + " …" : titles;
}

}  // namespace

GateTrial try_gates(const Ways& ways, const Site& site, const Tessellation& tessellation,
                    std::span<const CellId> cells, std::span<const Gate> wanted) {
    const EnclosurePolicy& policy = site.profile.enclosure;
    GateTrial trial{.enclosure = enclose(ways, site, tessellation, cells)};
    std::vector<Gate>& gates = trial.enclosure.gates;
    int closed_public = 0;
    for (Gate& gate : gates) {
        const Gate* const wish = find_at(wanted, gate.at);
        if (!wish || wish->kind == gate.kind) continue;
        if (gate.reason == GateReason::public_way) ++closed_public;
        gate.kind = wish->kind;
        gate.reason.reset();
    }
    const UnitWays unit = find_unit_ways(ways, cells, policy.gate_classes);
    const std::vector<WaysOut> out = find_ways_out(ways, unit, tessellation, cells);
    find_entrances(out, trial.enclosure);
    const GateNeeds needs = find_gate_needs(out, gates, policy);
    trial.too_far = list_unmet(gates, needs.entrance);
    trial.no_engine = list_unmet(gates, needs.fire);
    trial.enclosure.gates_not_proven = 0;  // nobody asked for the fewest

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
