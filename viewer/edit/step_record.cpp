#include "edit/step_record.hpp"

namespace lifang {
namespace {

StateFigures figures_of(const EditedState& state) {
    const PlannedLayout& layout = *state.layout;
    return {layout.units.size(), count_units_in_bounds(layout), layout.mean_abs_deviation};
}

}  // namespace

StepRecord record_step(const EditedState& before, const EditedState& after) {
    return {find_changed(before, after), figures_of(before), figures_of(after)};
}

}  // namespace lifang
