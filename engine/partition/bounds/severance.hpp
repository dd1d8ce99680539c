#pragma once

#include "core/run.hpp"
#include "partition/component/component.hpp"
#include "partition/component/sums.hpp"
#include "partition/objective/weighting.hpp"
#include "partition/problem/deadline.hpp"

namespace lifang {

/// A bound of the severance inside the units of a component whose units are too many to be listed: the linear
/// program of set partitioning over the units of `divisions` and those that pricing finds (column
/// generation), and from its node prices the bound of Lagrange: Σ duals of nodes + the cheapest unit of each
/// root, as far as it costs less than nothing. It holds for every division into connected units within the
/// demand, in `component.counts` or its fixed number; a lesser one where the deadline or the work ends it. A
/// fixed amount of work, about two seconds of one core, shared by the run's threads; the same for any number.
double bound_severance(const Component& component, const Scale& scale,
                       const std::vector<UnitNumbers>& divisions, const Run& run, const Deadline& deadline);

/// Larger components are left to simpler bounds: the work would end before it proves anything.
inline constexpr std::size_t most_nodes_priced = 700;

}  // namespace lifang
