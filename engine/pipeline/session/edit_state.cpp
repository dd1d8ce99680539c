#include "pipeline/session/edit_state.hpp"

#include "evaluate/layout/chosen_gates.hpp"

namespace lifang {
EditState make_edit_state(const ReopenedPlan& reopened, const PlannedLayout& layout) {
    EditState state;
    state.district = std::make_shared<const District>(reopened.district);
    state.rules = reopened.plan.constraints;
    state.unit_of = units_by_atom(reopened, layout);
    state.gates = list_chosen_gates(layout, reopened.plan.ground.compounds);
    return state;
}

std::shared_ptr<const District> make_district_with(const ReopenedPlan& reopened,
                                                   const std::vector<CompoundId>& taken_in) {
    Scope scope = reopened.scope;
    for (const CompoundId compound : taken_in) scope[compound.index] = true;
    return std::make_shared<const District>(make_district_of(reopened.plan, scope));
}

std::vector<UnitId> units_in(const EditState& state, const District& district) {
    if (&district == state.district.get()) return state.unit_of;
    std::vector<UnitId> unit_of;
    for (const CompoundId compound : district.compound_of_atom) {
        const auto atom = find_atom(*state.district, compound);
        unit_of.push_back(atom ? at(state.unit_of, *atom) : no_unit);
    }
    return unit_of;
}

}  // namespace lifang
