#pragma once
// Private to partition/: the answers of components that are solved alone, put together into one layout.

#include "partition/component/component.hpp"
#include "partition/problem/problem.hpp"

#include <limits>
#include <map>
#include <vector>

namespace lifang {

/// What is known of one component, by number of units; one entry with count 0 where the number is free.
using AnswersByCount = std::map<int, Answer>;

/// The counts a component may have when the units of all are given: what the others leave.
std::vector<CountRange> counts_left(const std::vector<Component>& components, int units);

struct Combined {
    double value = std::numeric_limits<double>::infinity();
    double bound = std::numeric_limits<double>::infinity();
    std::vector<int> counts;  ///< by component: those that give the value
};

/// The least value and bound of all components together with so many units (0: free).
Combined combine_components(Fold fold, const std::vector<AnswersByCount>& parts, int units);

/// The layout by atom, its units numbered in order of their smallest atom. `divisions` by component.
std::vector<UnitId> number_units(const AtomGraph& graph, const std::vector<Component>& components,
                                 const std::vector<const UnitNumbers*>& divisions);

}  // namespace lifang
