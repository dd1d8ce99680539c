#pragma once

#include "evaluate/enclosure/gate.hpp"
#include "evaluate/enclosure/ways.hpp"

#include <span>

namespace lifang {

/// Which gates a unit needs (开转封, Lishui's guiding opinion) and what that means for those who live there.
struct Enclosure {
    Enclosability state = Enclosability::enclosable;
    std::vector<Gate> gates;          ///< west to east, then south to north
    std::vector<Entrance> entrances;  ///< by compound, ascending
    std::optional<Meters>
        detour;                ///< the longest that closing takes anyone; empty where nobody has a way out
    int gates_not_proven = 0;  ///< that the search could not prove to be needed; 0: the number is the least
};

/// Chooses the gates of the unit that has these cells, ascending. Streets of the town stay open, and all
/// gates where back streets are most of the ways; beyond these the fewest stay that leave
/// - to every compound a gate, or a door on a street, within the walking limit, or as near as its nearest is
/// now;
/// - to every compound that a fire engine comes near now a gate that one can use, with no longer a detour
/// than the
///   policy's, and to the unit the policy's number of such gates;
/// of equally few those nearest to the compounds. Exact: set_cover.hpp. `site` has the roads and the policy.
Enclosure enclose(const Ways& ways, const Site& site, const Tessellation& tessellation,
                  std::span<const CellId> cells);

}  // namespace lifang
