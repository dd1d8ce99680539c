#pragma once

#include "evaluate/explain/explanation.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "evaluate/merge/suggest.hpp"
#include "pipeline/session/edit_session.hpp"

#include <variant>

namespace lifang {

/// What is to merge: units of the session's layout, or compounds.
using MergerRequest = std::variant<MergeUnits, GatherCompounds>;

/// A merger that is the session's state now, and what it comes to.
struct JudgedMerger {
    StepEffect effect;
    MergeJudgement judgement;
    PlannedLayout after;  ///< the layout as store() would put it into the plan
};

/// Applies a merger to a session and judges it; undo() takes it back. Throws Error(usage) for what is not
/// there or named twice, Error(infeasible) that says what lies between, or which rule forbids it.
JudgedMerger judge_merger(EditSession& session, const MergerRequest& request, const Run& run);

/// The mergers that suggest themselves in the session's layout, by its rules. `most` of each kind.
MergeSuggestions suggest_mergers(const EditSession& session, std::size_t most, const Run& run);

/// Why a compound is in its unit, or in none.
CompoundExplanation explain_compound(const EditSession& session, CompoundId compound);

}  // namespace lifang
