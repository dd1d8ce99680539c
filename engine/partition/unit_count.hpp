#pragma once
// Private to partition/: how many units a layout should have that is to be even, where people leave it open.

#include "partition/component/component.hpp"
#include "partition/outcome.hpp"
#include "partition/problem/deadline.hpp"

#include <functional>

namespace lifang {

/// How many numbers of a range are tried, at most.
std::size_t count_tried(CountRange numbers);

/// The best outcome over the numbers of units in the range, nearest to `likely` first, up to 64 of them; ties
/// go to the nearer. Its bound is that of all numbers together, none where some were left out: it is optimal
/// only when no other number can be more even. The numbers share the time until the deadline. Infeasible,
/// with the reasons of the number asked first, where every number is.
Outcome choose_unit_count(CountRange numbers, double likely, const Deadline& deadline,
                          const std::function<Outcome(int number, const Deadline&)>& divide);

}  // namespace lifang
