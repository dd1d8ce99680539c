#pragma once

#include <bit>
#include <cstddef>
#include <vector>

namespace lifang {

/// The nodes of `within` that are connected to those of `start` inside it; sets of one bit per node, `near`
/// the neighbours of each.
template <class Set>
Set flood_bits(Set start, Set within, const std::vector<Set>& near) {
    Set reached = start, fresh = start;
    while (fresh) {
        Set next = 0;
        for (Set rest = fresh; rest; rest &= rest - 1)
            next |= near[static_cast<std::size_t>(std::countr_zero(rest))];
        fresh = next & within & ~reached;
        reached |= fresh;
    }
    return reached;
}

/// The first node of a set, as a set.
template <class Set>
Set first_bit(Set set) {
    return set & (~set + 1);
}

}  // namespace lifang
