#pragma once

#include "core/message.hpp"
#include "evaluate/enclosure/enclosure.hpp"

#include <span>

namespace lifang {

/// What a planner's own choice of gates comes to.
struct GateTrial {
    Enclosure enclosure;  ///< the gates as they were chosen, and how people come out of the compounds then
    std::vector<Message> breaks{};      ///< what of the policy is not kept, most serious first; empty: all is
    std::vector<CompoundId> too_far{};  ///< ascending: their walk to an entrance is longer than the limit
    std::vector<CompoundId> no_engine{};  ///< ascending: no fire engine comes near them any more
};

/// Judges gates of a unit that somebody has said to stay or to be closed. `wanted` are gates as enclose()
/// found them, with other kinds: each is told by its place; those that are not among them stay as enclose()
/// has them. A gate that was chosen has no reason. Costs twice what enclose() costs.
GateTrial try_gates(const Ways& ways, const Site& site, const Tessellation& tessellation,
                    std::span<const CellId> cells, std::span<const Gate> wanted);

}  // namespace lifang
