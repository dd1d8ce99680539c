#include "evaluate/enclosure/enclosure.hpp"

#include "evaluate/enclosure/set_cover.hpp"
#include "evaluate/enclosure/walks_inside.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace lifang {
namespace {

/// Old-town back streets are told by their class and by what their names end with.
bool is_back_street(const WayPart& part, const Site& site) {
    const EnclosurePolicy& policy = site.profile.enclosure;
    return part.road && policy.back_street_classes.contains(part.road_class) &&
           std::ranges::any_of(policy.back_street_endings, [&](const std::string& ending) {
               return at(site.roads, *part.road).name.ends_with(ending);
           });
}

bool has_mostly_back_streets(const Ways& ways, const UnitWays& unit, const Site& site) {
    Meters all, back;
    for (const std::uint32_t i : unit.inside) {
        const WayPart& part = ways.parts()[i];
        all += part.length;
        if (is_back_street(part, site)) back += part.length;
    }
    return back > all * site.profile.enclosure.back_street_share;
}

/// Whether traffic passes through the unit on a street by this name: it enters at one gate and leaves by
/// another.
std::map<std::string, int> count_gates_by_street(const UnitWays& unit, const Site& site) {
    std::map<std::string, int> gates;
    for (const GateCandidate& candidate : unit.candidates)
        if (candidate.road && candidate.road_class >= Barrier::residential)
            ++gates[at(site.roads, *candidate.road).name];
    gates.erase("");
    return gates;
}

std::vector<Gate> make_gates(const UnitWays& unit, const Site& site, Enclosability state) {
    const auto by_street = count_gates_by_street(unit, site);
    std::vector<Gate> gates;
    for (const GateCandidate& candidate : unit.candidates) {
        Gate gate{candidate.at,
                  candidate.road,
                  candidate.road_class,
                  GateKind::closable,
                  {},
                  candidate.takes_engine,
                  0};
        const std::string name = candidate.road ? at(site.roads, *candidate.road).name : "";
        const auto street = by_street.find(name);
        const bool runs_through =
            candidate.road_class >= Barrier::residential && street != by_street.end() && street->second > 1;
        if (candidate.road_class >= site.profile.enclosure.open_from || runs_through)
            gate.reason = GateReason::public_way;
        else if (state == Enclosability::back_streets)
            gate.reason = GateReason::back_street;
        if (gate.reason) gate.kind = GateKind::keep;
        gates.push_back(gate);
    }
    return gates;
}

std::vector<std::uint32_t> list_within(const std::vector<Meters>& lengths, Meters limit) {
    std::vector<std::uint32_t> within;
    for (std::uint32_t i = 0; i < lengths.size(); ++i)
        if (lengths[i] <= limit) within.push_back(i);
    return within;
}

/// What has to be kept: for one purpose, apart from the other, so that each gate can say what it stays for.
struct Needs {
    std::vector<CoverProblem::Set> entrance, fire;
};

Needs find_needs(const std::vector<WaysOut>& out, const std::vector<Gate>& gates,
                 const EnclosurePolicy& policy) {
    Needs needs;
    for (const WaysOut& compound : out) {
        const Meters nearest = std::ranges::min(compound.to_gate);
        const Meters limit = std::max(policy.entrance_walk_limit, std::min(nearest, compound.to_street));
        if (nearest < WaysOut::unreachable && compound.to_street > limit)
            needs.entrance.push_back({list_within(compound.to_gate, limit), 1});
        const Meters nearest_engine = std::ranges::min(compound.engine_to_gate);
        if (nearest_engine < WaysOut::unreachable && !compound.street_takes_engine)
            needs.fire.push_back(
                {list_within(compound.engine_to_gate, nearest_engine + policy.fire_detour_max), 1});
    }
    CoverProblem::Set drivable;
    for (std::uint32_t i = 0; i < gates.size(); ++i)
        if (gates[i].drivable == true) drivable.members.push_back(i);
    drivable.need = static_cast<std::uint32_t>(
        std::min<std::size_t>(drivable.members.size(), static_cast<std::size_t>(policy.min_drivable_gates)));
    if (drivable.need > 0) needs.fire.push_back(std::move(drivable));
    return needs;
}

/// What gates that stay anyway do not meet.
void take_met(const std::vector<Gate>& gates, std::vector<CoverProblem::Set>& sets) {
    for (CoverProblem::Set& set : sets)
        for (const std::uint32_t member : set.members)
            if (gates[member].kind == GateKind::keep && set.need > 0) --set.need;
    std::erase_if(sets, [](const CoverProblem::Set& set) { return set.need == 0; });
    for (CoverProblem::Set& set : sets)
        std::erase_if(set.members,
                      [&](std::uint32_t member) { return gates[member].kind == GateKind::keep; });
}

/// A gate costs 1, and so much less than one gate for how far it is from the compounds that any number of
/// gates costs less than one gate more.
std::vector<double> make_costs(const std::vector<WaysOut>& out, std::size_t gates) {
    constexpr double far = 1000.0;  // m
    std::vector<double> costs;
    for (std::size_t gate = 0; gate < gates; ++gate) {
        double sum = 0.0;
        for (const WaysOut& compound : out) sum += std::min(compound.to_gate[gate].value, far) / far;
        const double mean = out.empty() ? 0.0 : sum / static_cast<double>(out.size());
        costs.push_back(1.0 + mean / static_cast<double>(gates + 1));
    }
    return costs;
}

bool needs_it(const std::vector<CoverProblem::Set>& sets, const std::vector<bool>& chosen,
              std::uint32_t gate) {
    return std::ranges::any_of(sets, [&](const CoverProblem::Set& set) {
        const auto count = std::ranges::count_if(set.members, [&](std::uint32_t i) { return chosen[i]; });
        return std::ranges::binary_search(set.members, gate) &&
               count == static_cast<std::ptrdiff_t>(set.need);
    });
}

/// How many gates more there are than the search has proven to be needed.
int choose_gates(const std::vector<WaysOut>& out, const EnclosurePolicy& policy, std::vector<Gate>& gates) {
    Needs needs = find_needs(out, gates, policy);
    take_met(gates, needs.entrance);
    take_met(gates, needs.fire);
    CoverProblem problem{make_costs(out, gates.size()), needs.entrance};
    problem.sets.insert(problem.sets.end(), needs.fire.begin(), needs.fire.end());
    const Cover cover = find_least_cover(problem);
    for (std::uint32_t i = 0; i < gates.size(); ++i) {
        if (!cover.chosen[i]) continue;
        gates[i].kind = GateKind::keep;
        gates[i].reason = needs_it(needs.entrance, cover.chosen, i) ? GateReason::entrance : GateReason::fire;
    }
    return static_cast<int>(std::floor(cover.cost) - std::floor(cover.bound + 1e-6));
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
    if (kept < WaysOut::unreachable) entrance.walk = kept, entrance.walk_open = open;
    return entrance;
}

}  // namespace

Enclosure enclose(const Ways& ways, const Site& site, const Tessellation& tessellation,
                  std::span<const CellId> cells) {
    Enclosure enclosure;
    const UnitWays unit = find_unit_ways(ways, cells, site.profile.enclosure.gate_classes);
    const std::vector<WaysOut> out = find_ways_out(ways, unit, tessellation, cells);
    if (has_mostly_back_streets(ways, unit, site)) enclosure.state = Enclosability::back_streets;
    enclosure.gates = make_gates(unit, site, enclosure.state);
    if (!enclosure.gates.empty())
        enclosure.gates_not_proven = choose_gates(out, site.profile.enclosure, enclosure.gates);
    for (const WaysOut& compound : out) {
        const Entrance entrance = find_entrance(compound, enclosure.gates);
        if (entrance.walk)
            enclosure.detour =
                std::max(enclosure.detour.value_or(Meters{0.0}), *entrance.walk - *entrance.walk_open);
        enclosure.entrances.push_back(entrance);
    }
    return enclosure;
}

}  // namespace lifang
