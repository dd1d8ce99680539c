#include "pipeline/session/sketch.hpp"

#include "evaluate/figures/build_years.hpp"
#include "evaluate/layout/members.hpp"
#include "evaluate/unit/add_compounds.hpp"
#include "partition/edit/editor.hpp"
#include "partition/objective/objective.hpp"
#include "pipeline/stored/names.hpp"
#include "pipeline/stored/new_layout.hpp"

#include <algorithm>

namespace lifang {
namespace {

/// The numbers that units of a state have, ascending, and the other way round.
struct UnitNumbers {
    std::vector<UnitId> numbers;
    std::vector<std::optional<UnitId>> place;  // by number

    explicit UnitNumbers(const std::vector<UnitId>& unit_of) {
        for (const UnitId unit : unit_of) {
            if (unit == no_unit) continue;
            if (unit.index >= place.size()) place.resize(unit.index + std::size_t{1});
            at(place, unit) = unit;
        }
        for (auto& unit : place) {
            if (!unit) continue;
            numbers.push_back(*unit);
            unit = UnitId{numbers.size() - 1};
        }
    }
    std::optional<UnitId> find(UnitId number) const {
        return number == no_unit ? std::nullopt : at(place, number);
    }
};

void assign(const EditState& state, const UnitNumbers& numbering, const Plan& plan, PlannedLayout& layout) {
    layout.unit_of_compound.assign(plan.ground.compounds.size(), std::nullopt);
    layout.unit_of_cell.assign(plan.ground.cells.size(), std::nullopt);
    const District& district = *state.district;
    for (std::size_t i = 0; i < state.unit_of.size(); ++i)
        at(layout.unit_of_compound, district.compound_of_atom[i]) = numbering.find(state.unit_of[i]);
    for (std::size_t i = 0; i < district.atom_of_cell.size(); ++i)
        if (const auto atom = district.atom_of_cell[i])
            layout.unit_of_cell[i] = numbering.find(at(state.unit_of, *atom));
}

/// A unit as far as its compounds and the optimizer's graph tell of it.
Unit sketch_unit(const EditSession& session, const std::vector<CompoundId>& members,
                 const UnitMeasure& measure) {
    const auto& compounds = session.plan().ground.compounds;
    Unit unit;
    add_compounds(compounds, members, unit);
    unit.homogeneity = measure_homogeneity(compounds, members);
    unit.deviation = session.demand().deviation(unit.floor_area.value);
    unit.area = SquareMeters{measure.area};
    unit.perimeter = Meters{measure.perimeter};
    unit.polsby_popper = measure.roundness;
    if (session.demand().is_light(unit.floor_area.value)) unit.violations.emplace_back("below_min");
    if (session.demand().is_heavy(unit.floor_area.value)) unit.violations.emplace_back("above_max");
    return unit;
}

/// Shows the gates as the state has them; true: otherwise than they were judged. What depends on them is not
/// known then.
bool show_choices(const std::vector<ChosenGate>& chosen, const std::vector<CompoundId>& members, Unit& unit) {
    bool is_other = false;
    for (Gate& gate : unit.gates_at) {
        const auto choice = std::ranges::find_if(chosen, [&](const ChosenGate& one) {
            return is_same_gate(one.at, gate.at) && std::ranges::binary_search(members, one.beside);
        });
        const GateKind advice = gate.advised.value_or(gate.kind);
        const std::optional<GateKind> kind =
            choice == chosen.end() ? std::nullopt : std::optional(choice->kind);
        if (kind == (gate.advised ? std::optional(gate.kind) : std::nullopt)) continue;
        is_other = true;
        gate.kind = kind.value_or(advice);
        gate.advised = kind ? std::optional(advice) : std::nullopt;
        gate.reason.reset();
        gate.against.clear();
        gate.compounds.reset();
    }
    if (!is_other) return false;
    unit.gates_closable =
        static_cast<int>(std::ranges::count(unit.gates_at, GateKind::closable, &Gate::kind));
    unit.gate_detour.reset();
    unit.entrances.clear();
    unit.gate_breaks.clear();
    unit.money.clear();
    unit.money_years.clear();
    unit.monthly_cost.reset();
    unit.monthly_net.reset();
    unit.break_even_fee.reset();
    return true;
}

void name(Unit& unit, UnitId number, const ShownLayout& judged, const PlannedLayout& parent) {
    const auto known = std::ranges::find(judged.numbers, number);
    if (known == judged.numbers.end()) {
        unit.key = unit_name(parent, number);
        return;
    }
    const Unit& before = judged.layout.units[static_cast<std::size_t>(known - judged.numbers.begin())];
    unit.key = before.key;
    unit.code = before.code;
    unit.name = before.name;
    unit.community = before.community;
}

void measure(const EditSession& session, const Figures& figures, PlannedLayout& layout) {
    layout.max_abs_deviation = figures.max_abs_deviation;
    layout.mean_abs_deviation = figures.mean_abs_deviation;
    layout.severance = figures.severance;
    layout.compactness = figures.compactness;
    layout.cut_length = Meters{figures.cut_length};
    layout.road_border_share =
        measure_road_border_share(session.plan().graph, *session.state().district, session.state().unit_of);
    layout.objective_value = figure(figures, layout.objective);
    const bool keeps_bounds =
        std::ranges::all_of(layout.units, [](const Unit& unit) { return unit.violations.empty(); });
    layout.status = keeps_bounds ? LayoutStatus::feasible : LayoutStatus::relaxed;
}

PlannedLayout make_empty(const EditSession& session) {
    const PlannedLayout& parent = session.parent();
    PlannedLayout layout;
    layout.label = LayoutLabel::edited;
    layout.parent_key = parent.key;
    layout.target_m2 = parent.target_m2;
    layout.min_m2 = parent.min_m2;
    layout.max_m2 = parent.max_m2;
    layout.seed = parent.seed;
    layout.objective = parent.objective;
    return layout;
}

}  // namespace

ShownLayout sketch_layout(const EditSession& session, const ShownLayout& judged) {
    const EditState& state = session.state();
    const UnitNumbers numbering(state.unit_of);
    ShownLayout shown{make_empty(session), numbering.numbers, false};
    PlannedLayout& layout = shown.layout;
    assign(state, numbering, session.plan(), layout);

    const auto members = list_members<CompoundId>(layout.unit_of_compound, shown.numbers.size());
    const auto before = list_members<CompoundId>(judged.layout.unit_of_compound, judged.numbers.size());
    const Editor& editor = session.editor();
    layout.units.reserve(members.size());
    bool is_same = members.size() == before.size();
    for (std::size_t i = 0; i < members.size(); ++i) {
        const UnitId number = shown.numbers[i];
        const auto known = std::ranges::lower_bound(judged.numbers, number);
        const auto place = static_cast<std::size_t>(known - judged.numbers.begin());
        if (known != judged.numbers.end() && *known == number && before[place] == members[i]) {
            layout.units.push_back(judged.layout.units[place]);
            if (show_choices(state.gates, members[i], layout.units.back())) is_same = false;
            continue;
        }
        is_same = false;
        layout.units.push_back(sketch_unit(session, members[i], editor.measure(number)));
        name(layout.units.back(), number, judged, session.parent());
    }
    if (is_same) return judged;
    measure(session, editor.figures(), layout);
    return shown;
}

ShownLayout show_parent(const EditSession& session) {
    ShownLayout shown{session.parent(), {}, true};
    shown.layout.key.clear();
    shown.layout.label = LayoutLabel::edited;
    shown.layout.parent_key = session.parent().key;
    for (std::size_t i = 0; i < shown.layout.units.size(); ++i) shown.numbers.emplace_back(i);
    return shown;
}

ShownLayout order_by_numbers(PlannedLayout judged, const EditState& state) {
    const District& district = *state.district;
    const UnitNumbers numbering(state.unit_of);
    std::vector<UnitId> place(judged.units.size());  // by unit of `judged`
    for (std::size_t i = 0; i < state.unit_of.size(); ++i)
        if (const auto unit = at(judged.unit_of_compound, district.compound_of_atom[i]))
            if (const auto found = numbering.find(state.unit_of[i])) at(place, *unit) = *found;
    const auto move = [&](std::optional<UnitId>& unit) {
        if (unit) unit = at(place, *unit);
    };
    std::vector<Unit> units(judged.units.size());
    for (std::size_t i = 0; i < units.size(); ++i) at(units, place[i]) = std::move(judged.units[i]);
    judged.units = std::move(units);
    for (auto& unit : judged.unit_of_compound) move(unit);
    for (auto& unit : judged.unit_of_cell) move(unit);
    for (UnitBorder& border : judged.borders) {
        border.a = at(place, border.a);
        move(border.b);
        if (border.b && *border.b < border.a) std::swap(border.a, *border.b);
    }
    for (Move& moved : judged.moves) moved.to = at(place, moved.to);
    judged.key.clear();
    return {std::move(judged), numbering.numbers, true};
}

}  // namespace lifang
