#pragma once

#include "core/id.hpp"
#include "partition/graph/graph.hpp"

#include <optional>
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
};
/// Takes an excluded compound in again: it joins the neighbouring unit that suits it best.
struct IncludeCompound {
    CompoundId compound;
};
/// Drops every rule on a compound, save that it is excluded.
struct FreeCompound {
    CompoundId compound;
};
using Request = std::variant<MoveCompounds, SplitUnit, MergeUnits, GatherCompounds, LockCompound,
                             PairCompounds, ExcludeCompounds, IncludeCompound, FreeCompound>;

/// Requests carried out one after the other: each sees what those before it did, and a rule holds from the
/// request that makes it to the one that drops it. What a pair rule asks for and no request gave it is done
/// in the end. The whole is judged, stored, undone and redone as one.
struct Step {
    std::vector<Request> requests;
    /// Lets others move as well, so that units hang together and keep their bounds.
    bool repair = false;
};

}  // namespace lifang
