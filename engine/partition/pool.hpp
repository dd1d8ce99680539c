#pragma once

#include "partition/aim.hpp"
#include "partition/partition.hpp"

#include <vector>

namespace lifang {

/// A layout met by the search, with what choosing among them needs.
struct Found {
    std::vector<UnitId> unit_of;
    Figures figures;
    int violations = 0;       ///< units outside the demand or with a quarrel
    double excess = 0.0;      ///< Σ over units, in targets
    double balanced = 0.0;    ///< the balanced aim's cost
    std::uint64_t order = 0;  ///< which came first: breaks ties
};

/// The value of one figure.
double figure(const Figures& figures, Objective objective);
/// Whether `a` is better than `b` in the figure.
bool is_better(Objective objective, double a, double b);

/// Share of the neighbour pairs that either layout keeps in one unit which only one of them does (Jaccard
/// distance): 0 for the same layout, 1 when they agree on no pair.
double distance(const AtomGraph& graph, const std::vector<UnitId>& a, const std::vector<UnitId>& b);

/// At most `count` layouts for people to choose from: those with the fewest violations, none better than
/// another in everything, at least `least_distance` apart. The first is the best by `objective`, or the
/// best balanced; then the best of each figure; then the best balanced of the rest. Labels and objectives
/// are set; bounds are not.
inline constexpr double least_distance = 0.1;
std::vector<Layout> choose_candidates(const AtomGraph& graph, std::vector<Found> pool, int count,
                                      std::optional<Objective> objective);

}  // namespace lifang
