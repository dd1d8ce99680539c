#pragma once

#include "core/codes.hpp"
#include "core/policy/merge.hpp"
#include "evaluate/layout/evaluation.hpp"
#include "evaluate/merge/merge_graph.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace lifang {

/// What a suggestion to merge is scored by. Each part is a number from −1 to 1, above 0 where the merger is
/// for the better; docs/stages/evaluate.md has the formulas.
enum class ScorePart {
    size,       ///< nearer to the target floor area
    shape,      ///< more compact
    roads,      ///< what lies on the common border: 0 nothing, −1 a main road all along
    consents,   ///< how much agreement is still to be won: −1 the most of all that are compared
    small,      ///< share of the parts that are too small by themselves
    incentive,  ///< share of the floor area that comes within reach of the incentive for scale
    net,        ///< gain of net money, as a share of the parts' cost
    gates,      ///< gates saved, as a share of those that the parts keep
    coverage    ///< households covered more, as a share
};
inline constexpr std::size_t score_part_count = 9;
template <>
inline constexpr auto codes_of<ScorePart> = make_codes({"size", "shape", "roads", "consents", "small",
                                                        "incentive", "net", "gates", "coverage"});

/// The profile's weight of a part, and the path of its entry.
double weight_of(const MergePolicy& policy, ScorePart part);
std::string_view entry_of(ScorePart part);

/// A score with its parts; empty: not known, and left out of the total.
struct MergeScore {
    std::array<std::optional<double>, score_part_count> parts{};
    double total = 0.0;  ///< Σ weight × part ÷ Σ weight, of the known parts

    std::optional<double>& operator[](ScorePart part) { return parts[static_cast<std::size_t>(part)]; }
    std::optional<double> operator[](ScorePart part) const { return parts[static_cast<std::size_t>(part)]; }
    void add_up(const MergePolicy& policy);
};

/// What one node of a merger is by itself.
struct MergeCandidate {
    bool is_small = false;       ///< by itself below what is asked for
    double open_consents = 0.0;  ///< Σ over its compounds: the share of owners not known to agree
};

/// The parts that sums tell: all but the last three. `most_open`: the greatest sum of open consents of all
/// that are compared.
struct ScoreOfSums {
    const MergeGraph& graph;
    const std::vector<MergeCandidate>& candidates;  ///< by node
    const Demand& demand;
    const MergePolicy& policy;
    std::optional<SquareMeters> incentive_min;
    double main_road_weight = 0.0;  ///< severance of a metre of main road
    double most_open = 0.0;

    MergeScore score(const NodeSet& set, const UnitSums& whole) const;
};

/// Sets the parts that need the units themselves: net, gates, coverage.
void score_judged(const std::vector<const Unit*>& parts, const Unit& whole, MergeScore& score);

}  // namespace lifang
