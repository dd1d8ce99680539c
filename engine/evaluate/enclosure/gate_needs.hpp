#pragma once

#include "core/policy/enclosure.hpp"
#include "evaluate/enclosure/enclosure.hpp"
#include "evaluate/enclosure/set_cover.hpp"
#include "evaluate/enclosure/walks_inside.hpp"

#include <span>
#include <vector>

namespace lifang {

/// What has to be kept: for one purpose, apart from the other, so that each gate can say what it stays for.
/// Members are gates.
struct GateNeeds {
    struct OfCompound {
        CompoundId compound;
        CoverProblem::Set gates;  ///< of which one has to stay
    };
    std::vector<OfCompound> entrance;  ///< within the walking limit, or as near as the nearest is
    std::vector<OfCompound> fire;      ///< within the detour that a fire engine may make
    CoverProblem::Set drivable;        ///< of the unit; a need of 0 where no gate is wide enough
};

GateNeeds find_gate_needs(std::span<const WaysOut> out, std::span<const Gate> gates,
                          const EnclosurePolicy& policy);

/// How people come out of the compounds with the gates as they are said to be: fills entrances, the detour,
/// and how many compounds each gate is nearest to.
void find_entrances(std::span<const WaysOut> out, Enclosure& enclosure);

}  // namespace lifang
