#pragma once

#include "core/barrier.hpp"
#include "core/quantity.hpp"

#include <set>
#include <string>
#include <vector>

namespace lifang {

/// Which gates a unit keeps when open ground is enclosed (开转封).
struct EnclosurePolicy {
    Meters entrance_walk_limit;      ///< inside a unit, from a compound to the gate nearest to it
    int min_drivable_gates = 1;      ///< of a unit that a drivable way enters: fire engines come in there
    Barrier fire_min_class{};        ///< the least class of road that a fire engine takes
    Meters fire_detour_max;          ///< to the nearest drivable gate that stays, beyond the nearest there is
    Barrier open_from{};             ///< ways of this class or stronger cannot be closed
    std::set<Barrier> gate_classes;  ///< classes of ways whose crossing of a unit's border is a gate
    std::set<Barrier> back_street_classes;         ///< classes that an old-town back street has, with …
    std::vector<std::string> back_street_endings;  ///< … what its name ends with
    double back_street_share =
        1.0;  ///< of the length of ways inside a unit: above it enclosing does not suit

    friend bool operator==(const EnclosurePolicy&, const EnclosurePolicy&) = default;
};

}  // namespace lifang
