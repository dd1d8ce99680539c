#pragma once

#include "cli/plan_json.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "evaluate/merge/suggest.hpp"

#include <string>

namespace lifang {

/// What a merger comes to. For people: every figure of the parts, their sum and the whole, roads inside,
/// rules with their sources, who manages today, whose consent it takes, codes before and after.
std::string describe_merger(const MergeJudgement& judged, const Plan& plan, Language language);
Json merger_json(const MergeJudgement& judged, const Plan& plan);

/// Compounds judged as one; figures that are not known are null.
Json to_json(const JudgedSet& judged, const Plan& plan);

/// Mergers that suggest themselves, with the parts of their scores and what those weigh.
std::string describe_suggestions(const MergeSuggestions& suggestions, const Plan& plan,
                                 const PlannedLayout& layout, Language language);
Json suggestions_json(const MergeSuggestions& suggestions, const Plan& plan, const PlannedLayout& layout);

/// Where a rule or a number comes from: a document, our assumption, or an option of the plan.
std::string source_of(const std::string& entry, const Profile& profile, Language language);

}  // namespace lifang
