#pragma once

#include "partition/component/division.hpp"

namespace lifang {

/// A division after an edit, put right with as few moves as that takes.
struct RepairedDivision {
    UnitNumbers unit_of;
    double excess =
        0.0;  ///< Σ over units: how far outside the demand, in targets; conflicts count as whole ones
    double cost = 0.0;  ///< weight moved, in targets, and half the balanced weighting's cost
};

/// The division as it is, judged against `start`.
RepairedDivision judge_repair(const Component& component, const Scale& scale, const Weighting& weighting,
                              UnitNumbers division, const UnitNumbers& start);

/// Beam search (Lowerre 1976) from `start` (units connected): at each step a node or a whole unit goes to a
/// neighbour, one of the two being outside the demand. Few steps: where these do not suffice others have to
/// divide anew. Deterministic, O(width · steps · border nodes).
RepairedDivision repair_by_moves(const Component& component, const Scale& scale, const Weighting& weighting,
                                 const UnitNumbers& start);

}  // namespace lifang
