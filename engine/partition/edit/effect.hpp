#pragma once

#include "partition/graph/layout.hpp"

#include <vector>

namespace lifang {

/// Atoms that change their unit. A unit may come into being by it (any number that is not taken) or cease;
/// no_unit takes an atom out of all.
struct Reassignment {
    AtomId atom;
    UnitId to;

    friend bool operator==(const Reassignment&, const Reassignment&) = default;
};
using Edit = std::vector<Reassignment>;

/// The division that an edit leads to.
std::vector<UnitId> carry_out(const Edit& edit, std::vector<UnitId> unit_of);
/// The units that an edit takes from or gives to, ascending.
std::vector<UnitId> touched_units(const Edit& edit, const std::vector<UnitId>& before);

/// One unit, measured.
struct UnitMeasure {
    double weight = 0.0;
    double deviation = 0.0;  ///< weight / target − 1
    double area = 0.0;
    double perimeter = 0.0;
    double roundness = 0.0;  ///< 4π·area / perimeter²
    double severance = 0.0;  ///< of what lies inside
    int atoms = 0;           ///< 0: no such unit
};

/// Where a unit does not hang together.
struct Break {
    UnitId unit;
    std::vector<std::vector<AtomId>> parts;  ///< heaviest first, atoms ascending
    /// The lightest atoms of other units that would join all parts; empty where no passable way does.
    std::vector<AtomId> connector;
};

/// What an edit would change.
struct Effect {
    struct Change {
        UnitId unit;
        UnitMeasure before, after;
    };
    Figures before, after;
    std::vector<Change> units;    ///< those the edit touches, ascending
    std::vector<Break> breaks;    ///< of those, after
    std::vector<UnitId> outside;  ///< of those, outside the demand after
    Constraints broken;           ///< rules the edit breaks
    /// How far the touched units are outside the demand, in targets.
    double excess_before = 0.0, excess_after = 0.0;

    bool is_allowed() const { return breaks.empty() && broken.empty(); }
    bool keeps_bounds() const { return excess_after <= excess_before + 1e-9; }
};

/// The atoms that rules of kind `lock` hold, in the order of the rules.
std::vector<AtomId> list_locked(const Constraints& rules);

/// The rules that a change of division breaks: those it undoes, not those it leaves as they were. What is
/// left out has no company to keep, but a lock or a pin holds it in its unit.
Constraints find_broken(const Constraints& rules, const std::vector<UnitId>& before,
                        const std::vector<UnitId>& after);

}  // namespace lifang
