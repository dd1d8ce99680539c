#pragma once

#include "core/message.hpp"
#include "evaluate/enclosure/enclosure.hpp"

#include <span>

namespace lifang {

/// What a planner's own choice of gates comes to.
struct GateTrial {
    Enclosure enclosure;  ///< the gates as they were chosen, and how people come out of the compounds then
    std::vector<Entrance> advised{};    ///< how they come out with the gates as enclose() has them
    std::vector<Message> breaks{};      ///< what of the policy is not kept, most serious first; empty: all is
    std::vector<CompoundId> too_far{};  ///< ascending: their walk to an entrance is longer than the limit
    std::vector<CompoundId> no_engine{};  ///< ascending: no fire engine comes near them any more
};

/// Judges gates of a unit that somebody has said to stay or to be closed, each told by its place: where no
/// gate is, nothing is chosen. Others stay as enclose() has them. A gate that was chosen against the advice
/// has no reason. Costs twice what enclose() costs.
GateTrial try_gates(const Ways& ways, const Site& site, const Tessellation& tessellation,
                    std::span<const CellId> cells, std::span<const ChosenGate> chosen);

}  // namespace lifang
