#pragma once

#include "core/id.hpp"

#include <optional>
#include <vector>

namespace lifang {

/// Whom each unit holds, by UnitId, ascending: a layout's `unit_of_compound` (CompoundId) or `unit_of_cell`
/// (CellId) turned round. Linear.
template <class MemberId>
std::vector<std::vector<MemberId>> list_members(const std::vector<std::optional<UnitId>>& unit_of,
                                                std::size_t units) {
    std::vector<std::vector<MemberId>> members(units);
    for (std::size_t i = 0; i < unit_of.size(); ++i)
        if (unit_of[i]) at(members, *unit_of[i]).emplace_back(i);
    return members;
}

}  // namespace lifang
