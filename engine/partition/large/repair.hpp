#pragma once

#include "partition/large/anneal.hpp"

#include <cstdint>

namespace lifang {

/// Brings units that are outside the bounds back inside, each together with the units around it: the
/// neighbourhood is annealed while violations grow from slight to heavy penalties, and kept when it has fewer
/// of them than before; else another one follows, wider or cooled longer. Neighbourhoods share no unit, so
/// they are worked on at the same time. `units` changes only where their number is free. Returns how many are
/// still outside.
int repair(const Problem& problem, const PenalisedCost& penalised, UnitNumbers& unit_of, std::uint32_t& units,
           const Run& run, const Deadline& deadline, std::uint64_t stream);

}  // namespace lifang
