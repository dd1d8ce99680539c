#pragma once

#include "pipeline/stored/reopen.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace lifang {

/// All that edits change, as a value: to undo is to go back to the state before. A few bytes for each
/// compound; the district is shared by states with the same compounds in scope.
struct EditState {
    std::shared_ptr<const District> district;
    std::vector<PlanConstraint> rules;
    std::vector<CompoundId> taken_in;  ///< in scope again since the plan was opened
    std::vector<ChosenGate> gates;     ///< ascending
    /// By atom; numbers of units that go on are the parent layout's. no_unit: left out.
    std::vector<UnitId> unit_of;
    /// The layout as a search found and judged it, where nothing was changed since.
    std::optional<Layout> searched;
    Issues of_search;  ///< stored with such a layout
};

/// The layout at hand of a plan as it was opened.
EditState make_edit_state(const ReopenedPlan& reopened, const PlannedLayout& layout);

/// The district with compounds in scope that the plan leaves out. As dear as make_district().
std::shared_ptr<const District> make_district_with(const ReopenedPlan& reopened,
                                                   const std::vector<CompoundId>& taken_in);

/// The units of a state by atom of another district of the same plan; who was no atom is in no_unit.
std::vector<UnitId> units_in(const EditState& state, const District& district);

}  // namespace lifang
