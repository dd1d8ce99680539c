#pragma once

#include "evaluate/merge/merge_judgement.hpp"
#include "evaluate/unit/unit_judge.hpp"
#include "pipeline/session/edit_session.hpp"

#include <optional>

namespace lifang {

/// The figures of single units of a session's states that cost too much to have them while a hand drags: who
/// is served, gates, mode, money, inventory, robustness – all of a unit but its names, its borders with
/// others and what it breaks. Weigh a step first; then judge the units of its effect, before and after.
///
/// Made once for a session, at the cost of preparing its district; a unit costs milliseconds then. It reads
/// the session's plan alone: judge() may run on other threads while the session weighs, applies and undoes,
/// but not while it evaluates a state or stores, which change the plan. The session outlives it.
class StateJudge {
  public:
    explicit StateJudge(const EditSession& session);
    StateJudge(const StateJudge&) = delete;
    StateJudge& operator=(const StateJudge&) = delete;

    /// A unit of a state, by its number there; empty where the state has no such unit. Stations that a
    /// planner placed count where they stand in it, as in the session's layout, and gates as the state has
    /// them.
    std::optional<JudgedSet> judge(const EditState& state, UnitId unit) const;

  private:
    const Plan& plan_;
    const PlannedLayout& parent_;
    Demand demand_;
    District no_district_;  // what a unit is does not depend on who else is in scope
    DistrictView view_;
    UnitJudge judge_;
};

}  // namespace lifang
