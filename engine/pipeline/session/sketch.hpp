#pragma once

#include "pipeline/session/edit_session.hpp"

#include <vector>

namespace lifang {

/// A session's state as a layout to be shown. Its units stand in the order of the numbers they have in the
/// state, so that a step leaves others where they were; its key is empty until it is stored.
struct ShownLayout {
    PlannedLayout layout;
    std::vector<UnitId> numbers;  ///< by UnitId of the layout, ascending
    bool is_judged = false;       ///< every figure is worked out
};

/// The state with the figures that need no judging: who is where, floor area, households, size and shape of
/// units, deviations, borders. What a unit had judged in `judged` it keeps where it holds the same compounds;
/// of other units it is empty, and so are the layout's own judged figures where any unit changed. Where
/// gates are chosen otherwise, they are shown so, and what follows from them is empty. Cells say
/// where units lie, not shapes. Linear in atoms, links and borders.
ShownLayout sketch_layout(const EditSession& session, const ShownLayout& judged);

/// The parent as it is stored, as a layout that is edited.
ShownLayout show_parent(const EditSession& session);

/// What evaluate_state() made of a state, in the order of its numbers.
ShownLayout order_by_numbers(PlannedLayout judged, const EditState& state);

}  // namespace lifang
