#pragma once

#include "evaluate/explain/explanation.hpp"
#include "evaluate/ground/district_view.hpp"

namespace lifang {

class UnitJudge;

/// A layout being worked on, for whoever asks why.
struct ExplainedLayout {
    const DistrictView& view;
    const UnitJudge& judge;
    const PlannedLayout& layout;
    const Demand& demand;
    const Constraints& rules;            ///< of people
    const std::vector<UnitId>& unit_of;  ///< by atom
};

/// Moves a compound in thought to each unit that its ground touches, and tells what comes of it. The compound
/// is an atom in a unit. Costs what two units cost to judge, for each neighbour.
CompoundExplanation explain(const ExplainedLayout& explained, CompoundId compound);

/// Why it stays out of one neighbouring unit, in a sentence: what keeps it, else by how much the objective
/// would get worse, else what would.
Message tell_why(const CompoundExplanation& explanation, const MoveExplanation& move,
                 const PlannedLayout& layout);

/// Why it is where it is, over all neighbours.
Message tell_verdict(const CompoundExplanation& explanation, const PlannedLayout& layout);

}  // namespace lifang
