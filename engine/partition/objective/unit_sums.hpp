#pragma once

#include "partition/graph/graph.hpp"

#include <algorithm>
#include <numbers>

namespace lifang {

/// What the optimizer knows of one unit; every figure of a layout is made from these. Sums of atoms and of
/// what links add when both their ends come to lie in one unit can be added up in any order.
struct UnitSums {
    double weight = 0.0;
    double area = 0.0;
    double perimeter = 0.0;
    double severance = 0.0;
    int nodes = 0;
    int conflicts = 0;        ///< pairs that are to be apart but lie in it
    int straddles = 0;        ///< pairs in it on both sides of what limits units
    int forbidden = 0;        ///< of these: where it is not allowed
    double off_street = 0.0;  ///< length of links inside that lie on no street: what is better not cut
    /// Start weight that does not keep its unit (start_units.hpp). No sum over atoms: whoever knows the
    /// unit's nodes sets it, and adding leaves it alone.
    double moved = 0.0;

    UnitSums& operator+=(const UnitSums& other) {
        weight += other.weight;
        area += other.area;
        perimeter += other.perimeter;
        severance += other.severance;
        nodes += other.nodes;
        conflicts += other.conflicts;
        straddles += other.straddles;
        forbidden += other.forbidden;
        off_street += other.off_street;
        return *this;
    }
    UnitSums& operator-=(const UnitSums& other) {
        weight -= other.weight;
        area -= other.area;
        perimeter -= other.perimeter;
        severance -= other.severance;
        nodes -= other.nodes;
        conflicts -= other.conflicts;
        straddles -= other.straddles;
        forbidden -= other.forbidden;
        off_street -= other.off_street;
        return *this;
    }
};

/// Of an atom by itself.
inline UnitSums sums_of(const Atom& atom) {
    UnitSums sums;
    sums.weight = atom.weight;
    sums.area = atom.area;
    sums.perimeter = atom.outer_length;
    sums.severance = atom.severance;
    sums.nodes = 1;
    return sums;
}

/// Within the demand, and without a pair that is to be apart.
inline bool keeps_rules(const UnitSums& unit, const Demand& demand) {
    return unit.conflicts == 0 && demand.holds(unit.weight);
}

/// 4π·area / perimeter² (Polsby, Popper 1991), at most 1; 0 where unknown.
inline double roundness(const UnitSums& unit) {
    if (unit.area <= 0.0 || unit.perimeter <= 0.0) return 0.0;
    return std::min(1.0, 4.0 * std::numbers::pi * unit.area / (unit.perimeter * unit.perimeter));
}

}  // namespace lifang
