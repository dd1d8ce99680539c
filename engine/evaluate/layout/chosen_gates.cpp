#include "evaluate/layout/chosen_gates.hpp"

#include "evaluate/layout/members.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <limits>

namespace lifang {
namespace {

Meters distance_to(const MultiPolygon& footprint, Point place) {
    Meters nearest{std::numeric_limits<double>::infinity()};
    for (const Polygon& part : footprint) nearest = std::min(nearest, distance(place, part.outer));
    return nearest;
}

bool has_choice(const Unit& unit) { return std::ranges::any_of(unit.gates_at, &Gate::is_chosen); }

}  // namespace

CompoundId find_beside(Point gate, const std::vector<CompoundId>& members,
                       const std::vector<Compound>& compounds) {
    return *std::ranges::min_element(
        members, {}, [&](CompoundId member) { return distance_to(at(compounds, member).footprint, gate); });
}

std::vector<ChosenGate> list_chosen_gates(const PlannedLayout& layout,
                                          const std::vector<Compound>& compounds) {
    std::vector<ChosenGate> chosen;
    if (std::ranges::none_of(layout.units, has_choice)) return chosen;
    const auto members = list_members<CompoundId>(layout.unit_of_compound, layout.units.size());
    for (std::size_t unit = 0; unit < layout.units.size(); ++unit)
        for (const Gate& gate : layout.units[unit].gates_at)
            if (gate.is_chosen() && !members[unit].empty())
                chosen.push_back({find_beside(gate.at, members[unit], compounds), gate.at, gate.kind});
    std::ranges::sort(chosen);
    return chosen;
}

const Gate* find_gate(const Unit& unit, Point place) {
    const auto found =
        std::ranges::find_if(unit.gates_at, [&](const Gate& gate) { return is_same_gate(gate.at, place); });
    return found == unit.gates_at.end() ? nullptr : &*found;
}

}  // namespace lifang
