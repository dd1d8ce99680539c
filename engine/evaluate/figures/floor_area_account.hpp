#pragma once

#include "core/issue.hpp"
#include "load/site/site.hpp"
#include "tessellate/cells/tessellation.hpp"

#include <array>
#include <optional>
#include <vector>

namespace lifang {

/// What the floor area of one compound rests on. Both are 0 in a mapped compound whose floor area is known
/// (source `attribute`): its buildings then say nothing about it.
struct FloorAreaBasis {
    SquareMeters assumed;       ///< in buildings of which neither floors nor height nor floor area is known
    SquareMeters unknown_kind;  ///< in buildings of unknown kind, which count as housing
};

/// By CompoundId. Linear.
std::vector<FloorAreaBasis> find_floor_area_basis(const Tessellation& ground,
                                                  const std::vector<Building>& buildings);

/// Where the floor area of a district is, and what the part in scope rests on: `all` is the sum of the next
/// three.
struct FloorAreaAccount {
    SquareMeters all;
    SquareMeters in_scope;        ///< in compounds that take part in units
    SquareMeters out_of_scope;    ///< in compounds that do not
    SquareMeters in_no_compound;  ///< in buildings that count for none
    std::array<SquareMeters, building_kind_count> in_no_compound_by_kind{};
    FloorAreaBasis basis;  ///< of the floor area in scope

    /// Of two districts without a compound or building in common.
    FloorAreaAccount& operator+=(const FloorAreaAccount& other);

    /// Shares; empty where there is nothing to have a share of.
    std::optional<double> of_all(SquareMeters part) const;
    std::optional<double> of_scope(SquareMeters part) const;
};

FloorAreaAccount account_floor_area(const Tessellation& ground, const std::vector<Building>& buildings);

/// `floors_mostly_assumed`, where a greater share than `most` of the floor area in scope rests on assumed
/// floors: how great, and by which options floors are given.
Issues judge_floor_area(const FloorAreaAccount& account, double most);

}  // namespace lifang
