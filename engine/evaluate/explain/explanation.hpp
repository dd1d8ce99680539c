#pragma once

#include "core/codes.hpp"
#include "core/message.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/merge/merge_judgement.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// What keeps a compound from a neighbouring unit.
enum class Hindrance {
    no_way,  ///< no border that people can cross
    other_community,
    parts_own_unit,  ///< the unit it is in would fall apart
    rule,            ///< of people: lock, together, apart
    below_min,       ///< its own unit would be farther below the minimum than now
    above_max,       ///< the other one farther above the maximum
    main_road        ///< a main road would run through the other one, on the compound's border with it
};
template <>
inline constexpr auto codes_of<Hindrance> = make_codes({"no_way", "other_community", "parts_own_unit", "rule",
                                                        "below_min", "above_max", "main_road"});

/// A compound moved in thought to one neighbouring unit.
struct MoveExplanation {
    struct Kept {
        Hindrance by{};
        Message what;       ///< a sentence with names and numbers
        std::string entry;  ///< of the profile, where the rule is one of it: "merge.main_road"
    };

    UnitId to{};
    std::vector<MergeJudgement::RoadInside> roads;  ///< on the compound's border with it
    Meters border;
    std::optional<JudgedSet> own_after;  ///< its unit without it; empty: it was all of it
    JudgedSet other_before, other_after;
    /// Those that are known without evaluating the layout: deviation, severance, compactness, length between
    /// units.
    FiguresOfLayout after;
    int units_after = 0;
    std::vector<Kept> kept_by;
    double objective_after = 0.0;
};

/// Why a compound is where it is.
struct CompoundExplanation {
    CompoundId compound{};
    std::optional<ScopeReason> left_out;  ///< it is in no unit, and nothing below is known
    UnitId unit{};
    JudgedSet own_before;
    Objective objective{};   ///< what the layout was made for
    FiguresOfLayout before;  ///< as MoveExplanation::after
    int units_before = 0;
    double objective_before = 0.0;
    std::vector<MoveExplanation> moves;  ///< to every unit that it touches, ascending
};

}  // namespace lifang
