#pragma once

#include "evaluate/merge/common_border.hpp"

namespace lifang {

/// What the rules of a merger look at, beside the judgement as far as it is known.
struct RuledMerger {
    const DistrictView& view;
    const PlannedLayout& before;
    /// The unit of the layout that holds what merges, afterwards, and its compounds.
    const Unit& home;
    const std::vector<CompoundId>& home_compounds;
    const CommonBorder& border;  ///< of the parts
};

/// Which entry of the profile the layout's bounds are; empty where the plan was made with others.
std::string entry_of_min(const PlannedLayout& layout, const Profile& profile);
std::string entry_of_max(const PlannedLayout& layout, const Profile& profile);

/// Holds a merger against the rules of its profile and its plan, those that have something to say, in the
/// order of MergeRule. Linear in cells and borders.
std::vector<MergeJudgement::RuleJudgement> judge_rules(const RuledMerger& merger,
                                                       const MergeJudgement& judged);

}  // namespace lifang
