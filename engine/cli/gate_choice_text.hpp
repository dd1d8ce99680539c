#pragma once

#include "cli/plan_json.hpp"
#include "pipeline/session/edit_session.hpp"

#include <string>
#include <vector>

namespace lifang {

/// A unit of which a step chooses gates otherwise, as it is with them.
struct JudgedGates {
    std::string unit;  ///< its id in the layout the session started from
    std::vector<StepEffect::GateChange> changes;
    Unit after;
};

/// Those of a weighed step, by unit. Costs what a StateJudge costs, where there are any.
std::vector<JudgedGates> judge_gates(const EditSession& session, const WeighedStep& step);

/// For people: which gates stay or are closed, how far people walk then, and what of the policy is not kept;
/// empty where there are none.
std::string describe_gates(const std::vector<JudgedGates>& units, Language language);
Json gates_json(const std::vector<JudgedGates>& units);

}  // namespace lifang
