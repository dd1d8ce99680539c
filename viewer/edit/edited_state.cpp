#include "edit/edited_state.hpp"

namespace lifang {

std::vector<CompoundId> find_changed(const EditedState& before, const EditedState& after) {
    std::vector<CompoundId> changed;
    if (!before.layout || !after.layout) return changed;
    const auto number = [](const EditedState& state, std::size_t compound) {
        const auto unit = state.layout->unit_of_compound[compound];
        return unit ? at(state.numbers, *unit) : no_unit;
    };
    for (std::size_t i = 0; i < after.layout->unit_of_compound.size(); ++i)
        if (number(before, i) != number(after, i)) changed.emplace_back(i);
    return changed;
}

}  // namespace lifang
