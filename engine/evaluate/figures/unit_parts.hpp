#pragma once

#include "evaluate/layout/membership.hpp"

#include <functional>

namespace lifang {

/// Parts that a unit's cells fall into when only borders that `joins` accepts, and chains of excluded
/// compounds where units may pass through them, join them. Linear in the borders of the unit's cells.
std::size_t count_parts(const CellGraph& graph, const District& district, const Membership& membership,
                        UnitId unit, const std::function<bool(const Border&)>& joins);

/// Length of the borders between the unit's own cells on roads, railways and rivers that limit units.
Meters measure_limit_inside(const CellGraph& graph, const Profile& profile, const Membership& membership,
                            UnitId unit);

/// A compound drawn in parts that do not touch.
struct PartedCompound {
    CompoundId compound;
    Meters gap;  ///< the widest between a part and the nearest other
};

/// Those of the unit whose cells lie in parts, ascending.
std::vector<PartedCompound> find_parted_compounds(const Tessellation& tessellation,
                                                  const Membership& membership, UnitId unit);

}  // namespace lifang
