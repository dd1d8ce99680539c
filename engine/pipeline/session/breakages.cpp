#include "pipeline/session/breakages.hpp"

#include "pipeline/stored/names.hpp"

namespace lifang {
namespace {

std::vector<CompoundId> compounds_of(const std::vector<AtomId>& atoms, const District& district) {
    std::vector<CompoundId> compounds;
    for (const AtomId atom : atoms) compounds.push_back(at(district.compound_of_atom, atom));
    return compounds;
}

}  // namespace

StepEffect::Breakage name_break(const Break& one, const District& district, const PlannedLayout& parent) {
    StepEffect::Breakage breakage{unit_name(parent, one.unit), {}, compounds_of(one.connector, district)};
    for (const auto& part : one.parts) breakage.parts.push_back(compounds_of(part, district));
    return breakage;
}

// Weighing looks at the units an edit touches: this one touches all of them, and moves nobody.
std::vector<StepEffect::Breakage> find_breakages(const EditState& state, const Editor& editor,
                                                 const PlannedLayout& parent) {
    Edit touch;
    std::vector<char> is_touched;
    for (std::size_t i = 0; i < state.unit_of.size(); ++i) {
        const UnitId unit = state.unit_of[i];
        if (unit == no_unit) continue;
        if (unit.index >= is_touched.size()) is_touched.resize(unit.index + std::size_t{1}, 0);
        if (!std::exchange(at(is_touched, unit), 1)) touch.push_back({AtomId{i}, unit});
    }
    std::vector<StepEffect::Breakage> found;
    for (const Break& one : editor.weigh(touch).breaks)
        found.push_back(name_break(one, *state.district, parent));
    return found;
}

std::vector<StepEffect::Breakage> find_breakages(const EditState& state, const Demand& demand,
                                                 const PlannedLayout& parent) {
    return find_breakages(state, Editor(state.district->graph, demand, {}, state.unit_of), parent);
}

}  // namespace lifang
