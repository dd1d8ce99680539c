#pragma once

#include "core/run.hpp"
#include "evaluate/ground/district_view.hpp"
#include "evaluate/merge/merge_judgement.hpp"
#include "evaluate/merge/score.hpp"

#include <vector>

namespace lifang {

class UnitJudge;

/// A merger that suggests itself.
struct MergeSuggestion {
    std::vector<UnitId> units;  ///< of the layout; empty: compounds of one unit merge
    MergeScore score;
    JudgedSet whole;         ///< without names, borders and violations
    bool has_small = false;  ///< a part is too small by itself
    bool is_heavy = false;   ///< above the layout's maximum
    double open_consents = 0.0;
    std::vector<MergeJudgement::RoadInside> roads;
};

/// Suggestions in the order in which they should be looked at: those that help what is too small and stay
/// below the maximum, others below the maximum, those above it; each by score, then by number.
struct MergeSuggestions {
    std::vector<MergeSuggestion> units;      ///< pairs and triples of neighbouring units
    std::vector<MergeSuggestion> compounds;  ///< pairs and triples of neighbouring compounds of one unit, of
                                             ///< which one is below the profile's size of small compounds
    std::size_t units_compared = 0, compounds_compared = 0;
};

/// What suggestions are asked for.
struct SuggestionOptions {
    std::size_t most = 10;  ///< of each kind
    /// What people ask of single compounds: those to stay apart do not merge, nor units with locked compounds
    /// each.
    Constraints rules{};
};

/// Compares all of them by sums (ScoreOfSums), judges the best as units, and orders those by the whole score.
/// 10,000 compounds take about a second and what it costs to judge some dozens of units. Throws
/// Error(interrupted).
MergeSuggestions suggest_mergers(const DistrictView& view, const UnitJudge& judge,
                                 const PlannedLayout& layout, const SuggestionOptions& options,
                                 const Run& run);

}  // namespace lifang
