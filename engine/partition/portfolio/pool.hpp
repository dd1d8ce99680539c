#pragma once

#include "partition/graph/layout.hpp"
#include "partition/objective/weighting.hpp"

#include <vector>

namespace lifang {

/// A layout met by the search, with what choosing among them needs.
struct FoundLayout {
    std::vector<UnitId> unit_of;
    Figures figures;
    int violations = 0;       ///< units outside the demand or with a conflict
    double excess = 0.0;      ///< Σ over units, in targets
    double balanced = 0.0;    ///< the balanced weighting's cost
    std::uint64_t order = 0;  ///< which came first: breaks ties
};

/// How much company an atom changes between two layouts, on average by weight: 1 − the weight its two units
/// share ÷ the weight they have together (Jaccard). 0 for the same layout, near 1 when units share next to
/// nothing. Needs no matching of units, whose numbers do not matter. O(atoms).
double distance(const AtomGraph& graph, const std::vector<UnitId>& a, const std::vector<UnitId>& b);

/// Figures between which layouts trade: as far as the graph knows them. A plain graph has neither barriers
/// nor areas; there the border length speaks for compactness.
std::vector<Objective> criteria_of(const AtomGraph& graph);
/// Nothing worse and something better.
bool dominates(const Figures& a, const Figures& b, const std::vector<Objective>& criteria);

/// At most `count` layouts for people to choose from: those with the fewest violations, none better than
/// another in everything, pairwise at least `least_distance` × `movable` apart, where `movable` is the share
/// of the weight that is not bound to its unit anyway. The first is the best by `objective`, or the best
/// balanced; then the best of each figure; then one by one what adds most to the dominated volume. Labels and
/// objectives are set; bounds are not. The same for the same pool, whatever its order.
inline constexpr double least_distance = 0.05;
std::vector<Layout> choose_candidates(const AtomGraph& graph, std::vector<FoundLayout> pool, int count,
                                      std::optional<Objective> objective, double movable);

}  // namespace lifang
