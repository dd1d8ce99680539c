#pragma once

#include "core/id.hpp"
#include "evaluate/enclosure/gate.hpp"
#include "geometry/shapes.hpp"
#include "partition/graph/graph.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lifang {

/// What a planner may ask of a layout. Compounds and units are numbered as in the session's plan and layout.
struct MoveCompounds {
    std::vector<CompoundId> compounds;
    std::optional<UnitId> to;  ///< empty: a new unit
};
struct SplitUnit {
    UnitId unit;
};
/// Makes a new unit of what lies on the other side of a line drawn across a unit (find_beyond()).
struct SplitAlong {
    UnitId unit;
    LineString line;
};
struct MergeUnits {
    std::vector<UnitId> units;
};
/// Brings compounds into one unit: the one that holds most of their floor area already.
struct GatherCompounds {
    std::vector<CompoundId> compounds;
};
/// A rule that a compound stays in the unit where it is.
struct LockCompound {
    CompoundId compound;
};
/// A rule that two compounds share a unit (`together`), or do not (`apart`).
struct PairCompounds {
    RuleKind kind = RuleKind::together;
    CompoundId a, b;
};
/// Takes compounds out of scope; where that breaks the units around, their neighbours help.
struct ExcludeCompounds {
    std::vector<CompoundId> compounds;
    std::string why{};  ///< kept with the rules, in the planner's words
};
/// Takes an excluded compound in again: it joins the neighbouring unit that suits it best.
struct IncludeCompound {
    CompoundId compound;
};
/// Brings a compound into a unit, and makes the rule that it shares one with the others pinned to it.
struct PinCompound {
    CompoundId compound;
    UnitId to;
};
/// Drops every rule on a compound, or those of one kind, save that it is excluded.
struct FreeCompound {
    CompoundId compound;
    std::optional<RuleKind> kind{};
};
/// Keeps or closes a gate of a unit, told by its place.
struct ChooseGate {
    UnitId unit;
    Point at;
    std::optional<GateKind> kind{};  ///< empty: as it is advised
};
using Request =
    std::variant<MoveCompounds, SplitUnit, SplitAlong, MergeUnits, GatherCompounds, LockCompound,
                 PairCompounds, ExcludeCompounds, IncludeCompound, PinCompound, FreeCompound, ChooseGate>;

/// Requests carried out one after the other: each sees what those before it did, and a rule holds from the
/// request that makes it to the one that drops it. What a pair rule asks for and no request gave it is done
/// in the end. The whole is judged, stored, undone and redone as one.
struct Step {
    std::vector<Request> requests;
    /// Lets others move as well, so that units hang together and keep their bounds.
    bool repair = false;
};

}  // namespace lifang
