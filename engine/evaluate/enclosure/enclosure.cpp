#include "evaluate/enclosure/enclosure.hpp"

#include "evaluate/enclosure/gate_needs.hpp"

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

std::vector<CoverProblem::Set> sets_of(const std::vector<GateNeeds::OfCompound>& needs) {
    std::vector<CoverProblem::Set> sets;
    for (const GateNeeds::OfCompound& need : needs) sets.push_back(need.gates);
    return sets;
}

/// How many gates more there are than the search has proven to be needed.
int choose_gates(const std::vector<WaysOut>& out, const EnclosurePolicy& policy, std::vector<Gate>& gates) {
    const GateNeeds needs = find_gate_needs(out, gates, policy);
    std::vector<CoverProblem::Set> entrance = sets_of(needs.entrance), fire = sets_of(needs.fire);
    if (needs.drivable.need > 0) fire.push_back(needs.drivable);
    take_met(gates, entrance);
    take_met(gates, fire);
    CoverProblem problem{make_costs(out, gates.size()), entrance};
    problem.sets.insert(problem.sets.end(), fire.begin(), fire.end());
    const Cover cover = find_least_cover(problem);
    for (std::uint32_t i = 0; i < gates.size(); ++i) {
        if (!cover.chosen[i]) continue;
        gates[i].kind = GateKind::keep;
        gates[i].reason = needs_it(entrance, cover.chosen, i) ? GateReason::entrance : GateReason::fire;
    }
    return static_cast<int>(std::floor(cover.cost) - std::floor(cover.bound + 1e-6));
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
    find_entrances(out, enclosure);
    return enclosure;
}

}  // namespace lifang
