#pragma once

#include "evaluate/ground/district_view.hpp"
#include "evaluate/merge/merge_judgement.hpp"

namespace lifang {

class UnitJudge;

/// A merger and the layouts before and after it: all that is asked to judge it.
struct Merger {
    const DistrictView& view;
    const UnitJudge& judge;
    const PlannedLayout& before;
    const PlannedLayout& after;  ///< units that go on have the ids they had
    /// Units of `before` that merge, or compounds that do; the other list is empty.
    std::vector<UnitId> units;
    std::vector<CompoundId> compounds;
};

/// Judges a merger. `after` may differ in other units too, where neighbours moved as well. Costs a few passes
/// over cells and borders, and for each merging compound what it costs to judge a unit.
MergeJudgement judge_merger(const Merger& merger);

/// A set of compounds judged as one unit, by the ground they take along and those of the layout's stations
/// that stand there; without names, borders or violations. `gates`: those that were chosen; null: as in the
/// layout.
JudgedSet judge_set(const DistrictView& view, const UnitJudge& judge, const PlannedLayout& layout,
                    std::vector<CompoundId> compounds, const std::vector<ChosenGate>* gates = nullptr);

}  // namespace lifang
