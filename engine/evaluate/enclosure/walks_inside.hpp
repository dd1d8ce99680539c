#pragma once

#include "evaluate/enclosure/unit_ways.hpp"

#include <limits>

namespace lifang {

/// How far it is from one compound of a unit to each gate candidate, without leaving the unit on the way.
struct WaysOut {
    static constexpr Meters unreachable{std::numeric_limits<double>::infinity()};

    CompoundId compound;
    bool has_steps = false;              ///< some way is near
    Meters to_street = unreachable;      ///< by a door on a way outside
    std::vector<Meters> to_gate;         ///< by candidate, on foot
    bool street_takes_engine = false;    ///< a fire engine comes near without entering the unit
    std::vector<Meters> engine_to_gate;  ///< by candidate: from the ways beside the compound that take one
};

/// Of the compounds of a unit with these cells, in their order; by Dijkstra's algorithm (1959) from each
/// crossing. An engine comes near a compound on ways that run through its cell or within
/// `Ways::outline_reach` of it.
std::vector<WaysOut> find_ways_out(const Ways& ways, const UnitWays& unit, const Tessellation& tessellation,
                                   std::span<const CellId> cells);

}  // namespace lifang
