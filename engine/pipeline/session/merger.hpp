#pragma once

#include "evaluate/explain/explanation.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "evaluate/merge/suggest.hpp"
#include "pipeline/session/edit_session.hpp"

#include <variant>

namespace lifang {

/// What is to merge: units, by the session's numbers, or compounds.
using MergerRequest = std::variant<MergeUnits, GatherCompounds>;

/// A merger that is the session's state now, and what it comes to.
struct JudgedMerger {
    StepEffect effect;
    MergeJudgement judgement;
    PlannedLayout after;  ///< the layout as store() would put it into the plan
};

/// Applies a merger to a session and judges it; undo() takes it back. Throws Error(usage) for what is not
/// there or named twice, Error(infeasible) that says what lies between, or which rule forbids it. In a
/// session that is at its parent layout, the merger is held against that one, else against the state at hand,
/// which is evaluated first.
JudgedMerger judge_merger(EditSession& session, const MergerRequest& request, const Run& run);

/// The mergers that suggest themselves in the session's state, by its rules. `most` of each kind; units stand
/// in the order of the state's numbers.
MergeSuggestions suggest_mergers(EditSession& session, std::size_t most, const Run& run);

/// Why a compound is in its unit, or in none.
CompoundExplanation explain_compound(const EditSession& session, CompoundId compound);

}  // namespace lifang
