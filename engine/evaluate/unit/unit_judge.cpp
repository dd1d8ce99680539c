#include "evaluate/unit/unit_judge.hpp"

#include "evaluate/enclosure/gate_trial.hpp"
#include "evaluate/figures/build_years.hpp"
#include "evaluate/unit/add_compounds.hpp"
#include "evaluate/unit/unit_money.hpp"
#include "geometry/measure.hpp"

#include <algorithm>

namespace lifang {
namespace {

void add_up(const std::vector<Compound>& compounds, const std::vector<FloorAreaBasis>& basis,
            const std::vector<CompoundId>& members, Unit& unit) {
    SquareMeters assumed, unknown_kind;
    add_compounds(compounds, members, unit);
    for (const CompoundId member : members) {
        assumed += at(basis, member).assumed;
        unknown_kind += at(basis, member).unknown_kind;
    }
    if (unit.floor_area.value > 0.0) {
        unit.assumed_share = assumed / unit.floor_area;
        unit.unknown_kind_share = unknown_kind / unit.floor_area;
    }
}

/// Whether something lies at places of a district that only its cells tell the unit of. A city of 160,000
/// compounds without any has three million edges, which nobody asks for.
bool has_places(const Site& site) {
    return !site.roads.empty() || !site.facilities.empty() || !site.barrier_lines.empty();
}
const Tessellation no_ground{};

}  // namespace

UnitJudge::UnitJudge(const DistrictView& view, const Demand& demand, const Run& run)
    : view_(view),
      demand_(demand),
      basis_(find_floor_area_basis(view.tessellation, view.site.buildings)),
      cells_near_(has_places(view.site) ? view.tessellation : no_ground),
      ways_(view.site, cells_near_, view.walking, run),
      inventory_(view.site, view.tessellation, cells_near_),
      coverage_(view),
      robustness_(view.tessellation, view.site.buildings, view.site.profile.robustness, demand) {}

void UnitJudge::add_gates(const UnitMembers& members, Unit& unit) const {
    if (ways_.is_empty() || view_.site.profile.enclosure.gate_classes.empty()) return;
    std::vector<ChosenGate> chosen;
    for (const ChosenGate& choice : members.gates)
        if (std::ranges::binary_search(members.compounds, choice.beside)) chosen.push_back(choice);
    Enclosure enclosure;
    if (chosen.empty()) {
        enclosure = enclose(ways_, view_.site, view_.tessellation, members.cells);
    } else {
        GateTrial trial = try_gates(ways_, view_.site, view_.tessellation, members.cells, chosen);
        enclosure = std::move(trial.enclosure);
        unit.gate_breaks = std::move(trial.breaks);
    }
    unit.gates = static_cast<int>(enclosure.gates.size());
    unit.gates_closable =
        static_cast<int>(std::ranges::count(enclosure.gates, GateKind::closable, &Gate::kind));
    unit.gate_detour = enclosure.detour;
    unit.gates_not_proven = enclosure.gates_not_proven;
    unit.enclosure = enclosure.state;
    unit.gates_at = std::move(enclosure.gates);
    unit.entrances = std::move(enclosure.entrances);
}

Unit UnitJudge::judge(UnitMembers members) const {
    const auto& compounds = view_.tessellation.compounds;
    Unit unit;
    add_up(compounds, basis_, members.compounds, unit);
    unit.homogeneity = measure_homogeneity(compounds, members.compounds);
    unit.deviation = unit.floor_area.value / demand_.target - 1.0;
    unit.perimeter = perimeter(members.shape);
    unit.area = area(members.shape);
    unit.polsby_popper = polsby_popper(unit.area, unit.perimeter);
    add_gates(members, unit);
    unit.inventory = inventory_.list(members.cells);
    unit.coverage = coverage_.cover(members.compounds, members.cells, members.stations);
    unit.coverage_share = measure_coverage_share(compounds, unit.coverage);
    unit.area_shape = std::move(members.shape);
    UnitRobustness robustness =
        members.robustness ? *std::move(members.robustness) : robustness_.judge(members.compounds);
    unit.robustness = robustness.probability;
    unit.survey_first = robustness.survey_first;
    unit.keeps_bounds = std::move(robustness.keeps);
    judge_money(view_.site.profile, compounds, members.compounds, unit);
    return unit;
}

}  // namespace lifang
