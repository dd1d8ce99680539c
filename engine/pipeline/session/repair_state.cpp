#include "pipeline/session/repair_state.hpp"

#include "core/error.hpp"
#include "partition/edit/editor.hpp"
#include "pipeline/rules/constraints.hpp"
#include "pipeline/session/breakages.hpp"

#include <algorithm>

namespace lifang {
namespace {

Edit difference(const std::vector<UnitId>& before, const std::vector<UnitId>& after) {
    Edit edit;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i] != after[i]) edit.push_back({AtomId{i}, after[i]});
    return edit;
}

// A lock on what was moved before it was locked would hold it where it had been; the edit holds it as well.
Constraints rules_from(const EditState& state, const std::vector<UnitId>& start) {
    Constraints rules = read_constraints(state.rules, *state.district, LockedIn::layout);
    std::erase_if(rules, [&](const Constraint& rule) {
        return rule.kind == RuleKind::lock && at(start, rule.atom) != at(state.unit_of, rule.atom);
    });
    return rules;
}

/// Where a repair of all that was changed since `start` leads; empty where none keeps bounds and rules.
std::vector<UnitId> repair_since(const EditState& start, const EditState& state, const Demand& demand,
                                 const Run& run) {
    const std::vector<UnitId> before = units_in(start, *state.district);
    const Edit edit = difference(before, state.unit_of);
    if (edit.empty()) return state.unit_of;
    const Editor editor(state.district->graph, demand, rules_from(state, before), before);
    const Edit repaired = editor.repair(edit, run);
    if (repaired.empty() || !editor.weigh(repaired).keeps_bounds()) return {};
    return carry_out(repaired, before);
}

std::size_t find_last_whole(const EditSession& session) {
    std::size_t position = session.position();
    while (position > 0 &&
           !find_breakages(session.state_at(position), session.demand(), session.parent()).empty())
        --position;
    return position;
}

}  // namespace

WeighedStep repair_state(const EditSession& session, const Run& run) {
    const EditState& state = session.state();
    std::vector<UnitId> found = repair_since(session.state_at(0), state, session.demand(), run);
    if (const std::size_t whole = find_last_whole(session);
        found.empty() && whole > 0 && whole < session.position())
        found = repair_since(session.state_at(whole), state, session.demand(), run);
    if (found.empty())
        throw Error(ExitCode::infeasible, Message("at_layout", {{"layout", session.parent().key}}),
                    Message("no_repair_found"));
    return session.weigh_found(difference(state.unit_of, found), run);
}

}  // namespace lifang
