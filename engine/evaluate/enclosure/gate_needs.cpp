#include "evaluate/enclosure/gate_needs.hpp"

#include <algorithm>

namespace lifang {
namespace {

std::vector<std::uint32_t> list_within(const std::vector<Meters>& lengths, Meters limit) {
    std::vector<std::uint32_t> within;
    for (std::uint32_t i = 0; i < lengths.size(); ++i)
        if (lengths[i] <= limit) within.push_back(i);
    return within;
}

Entrance find_entrance(const WaysOut& compound, std::vector<Gate>& gates) {
    Entrance entrance{compound.compound, EntranceState::off_network, {}, {}};
    if (!compound.has_steps) return entrance;
    Meters open = compound.to_street, kept = compound.to_street;
    std::optional<std::size_t> through;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        open = std::min(open, compound.to_gate[i]);
        if (gates[i].kind == GateKind::keep && compound.to_gate[i] < kept)
            kept = compound.to_gate[i], through = i;
    }
    entrance.state = kept == WaysOut::unreachable ? EntranceState::cut_off
                     : through                    ? EntranceState::gate
                                                  : EntranceState::street;
    if (through) gates[*through].compounds = gates[*through].compounds.value_or(0) + 1;
    if (kept < WaysOut::unreachable) entrance.walk = kept;
    if (open < WaysOut::unreachable) entrance.walk_open = open;
    return entrance;
}

}  // namespace

GateNeeds find_gate_needs(std::span<const WaysOut> out, std::span<const Gate> gates,
                          const EnclosurePolicy& policy) {
    GateNeeds needs;
    for (const WaysOut& compound : out) {
        if (compound.to_gate.empty()) continue;
        const Meters nearest = std::ranges::min(compound.to_gate);
        const Meters limit = std::max(policy.entrance_walk_limit, std::min(nearest, compound.to_street));
        if (nearest < WaysOut::unreachable && compound.to_street > limit)
            needs.entrance.push_back({compound.compound, {list_within(compound.to_gate, limit), 1}});
        const Meters nearest_engine = std::ranges::min(compound.engine_to_gate);
        if (nearest_engine < WaysOut::unreachable && !compound.street_takes_engine)
            needs.fire.push_back(
                {compound.compound,
                 {list_within(compound.engine_to_gate, nearest_engine + policy.fire_detour_max), 1}});
    }
    for (std::uint32_t i = 0; i < gates.size(); ++i)
        if (gates[i].drivable == true) needs.drivable.members.push_back(i);
    needs.drivable.need = static_cast<std::uint32_t>(std::min<std::size_t>(
        needs.drivable.members.size(), static_cast<std::size_t>(policy.min_drivable_gates)));
    return needs;
}

void find_entrances(std::span<const WaysOut> out, Enclosure& enclosure) {
    enclosure.entrances.clear();
    enclosure.detour.reset();
    for (Gate& gate : enclosure.gates) gate.compounds = 0;
    for (const WaysOut& compound : out) {
        const Entrance entrance = find_entrance(compound, enclosure.gates);
        if (entrance.walk)
            enclosure.detour =
                std::max(enclosure.detour.value_or(Meters{0.0}), *entrance.walk - *entrance.walk_open);
        enclosure.entrances.push_back(entrance);
    }
}

}  // namespace lifang
