#pragma once

#include "pipeline/session/sketch.hpp"
#include "scene/layout_ptr.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace lifang {

/// A unit that is in parts until others join them, by units of the edited layout.
struct UnfinishedUnit {
    UnitId unit;
    std::vector<std::vector<CompoundId>> parts;  ///< heaviest first
    std::vector<CompoundId> connector;           ///< who would join them
};

/// What editing has come to, for the window: values that stay as they are.
struct EditedState {
    scene::LayoutPtr layout;      ///< null: nothing is edited
    std::vector<UnitId> numbers;  ///< by UnitId of the layout: its number in the session
    bool is_judged = false;       ///< the layout has all its figures
    std::vector<UnfinishedUnit> unfinished;
    std::vector<PlanConstraint> rules;  ///< as they would be stored
    std::size_t position = 0;           ///< in the session: steps from the parent layout
    /// As the session has it, for another session of the same layout; null until that is open.
    std::shared_ptr<const EditState> in_session;

    bool is_finished() const { return unfinished.empty(); }
};

/// Compounds that are in another unit than before, or in none any more, ascending. `before` null: none.
std::vector<CompoundId> find_changed(const EditedState& before, const EditedState& after);

}  // namespace lifang
