#pragma once

#include "evaluate/retention/retention.hpp"
#include "partition/graph/graph.hpp"

#include <string>
#include <vector>

namespace lifang {

/// What a layout that moves compounds consists of.
struct MovedLayout {
    const StartLayout& start;
    const Retention& retention;
    const AtomGraph& graph;
    const std::vector<CompoundId>& compound_of_atom;
    const std::vector<std::optional<UnitId>>& unit_of_compound;  ///< of the layout
    const std::vector<std::string>& unit_keys;                   ///< of the layout
    const Demand& demand;
    std::string label;  ///< what it was made for: a code of labels, or somebody's words
};

/// Why each compound of `retention.moved` does not keep its unit: what would be broken if it went back alone;
/// where its unit ended, why. In their order. O(links of the units concerned) a compound.
std::vector<Move> explain_moves(const MovedLayout& layout);

}  // namespace lifang
