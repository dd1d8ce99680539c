#pragma once

#include "partition/large_anneal.hpp"

namespace lifang {

/// Brings units that are outside the bounds back inside, each together with the units around it: the
/// neighbourhood is annealed at a high price of breaches, and kept when it has fewer of them than before;
/// wider neighbourhoods follow. Neighbourhoods that do not touch are worked on at the same time. Returns how
/// many units are still outside.
int mend(const Problem& problem, const Slope& slope, UnitNumbers& unit_of, std::uint32_t units,
         const Run& run, const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
