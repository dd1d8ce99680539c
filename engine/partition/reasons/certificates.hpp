#pragma once

#include "core/message.hpp"
#include "partition/component/component.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A part of the ground that no layout can bring within the demand, with the atoms that prove it.
struct Impossibility {
    std::string
        code;  ///< "atom_above_max", "atom_fits_nowhere", "no_unit_count_fits", "unit_count_out_of_reach"
    std::vector<AtomId> atoms;  ///< in order; empty where the weight of a whole component proves it
    Message reason;             ///< with names and numbers
};

/// What arithmetic can tell in O(atoms + links): nodes above the maximum; components whose weight no whole
/// number of units fits; nodes below the minimum whose neighbours are all too heavy to be joined with; a
/// number of units that the components together cannot have. Empty: nothing found, which proves nothing.
std::vector<Impossibility> find_impossible(const AtomGraph& graph, const Demand& demand,
                                           const std::vector<Component>& components);

}  // namespace lifang
