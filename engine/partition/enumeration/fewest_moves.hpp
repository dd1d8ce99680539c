#pragma once

#include "partition/enumeration/all_divisions.hpp"

#include <functional>
#include <optional>

namespace lifang {

/// The division of a component in which the least start weight leaves its unit, and the bound that comes with
/// it.
struct FewestMoves {
    UnitNumbers division;
    double moved = 0.0;
    double bound = 0.0;  ///< no division that keeps the rules moves less; `moved` itself where proven
};

/// Branch and bound over all divisions: where every start unit may go on as often as it likes, what moves is
/// a sum over units, and one pass over the divisions finds the least. Where the division found lets one go on
/// twice, it is parted by which node of that start unit the unit going on has to hold, until the rest is no
/// better than what is known. After a fixed amount of work it ends with the bound reached. `among_equals`:
/// what is less among divisions that move as much. Empty without divisions.
std::optional<FewestMoves> find_fewest_moves(const Component& component, const AllDivisions& all,
                                             const std::function<double(const UnitSums&)>& among_equals);

}  // namespace lifang
