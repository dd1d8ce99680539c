#include "pipeline/session/working_state.hpp"

#include "core/error.hpp"
#include "pipeline/rules/constraints.hpp"

#include <algorithm>
#include <set>

namespace lifang {

WorkingState::WorkingState(const ReopenedPlan& reopened, EditState state)
    : reopened_(reopened), state_(std::move(state)) {
    open_editor();
}

void WorkingState::open_editor() {
    constraints_ = read_constraints(state_.rules, *state_.district, LockedIn::layout);
    editor_ =
        std::make_unique<Editor>(state_.district->graph, reopened_.demand, constraints_, state_.unit_of);
}

void WorkingState::apply(const Edit& edit) {
    if (edit.empty()) return;
    editor_->apply(edit);
    state_.unit_of = editor_->unit_of();
    state_.searched.reset();
}

void WorkingState::set_rules(std::vector<PlanConstraint> rules) {
    state_.rules = std::move(rules);
    state_.searched.reset();
    open_editor();
}

void WorkingState::take_in(CompoundId compound) {
    state_.taken_in.push_back(compound);
    auto wider = make_district_with(reopened_, state_.taken_in);
    state_.unit_of = units_in(state_, *wider);
    state_.district = std::move(wider);
    state_.searched.reset();
    open_editor();
}

bool WorkingState::is_excluded(AtomId atom) const {
    return std::ranges::any_of(constraints_, [&](const Constraint& rule) {
        return rule.kind == RuleKind::exclude && rule.atom == atom;
    });
}

std::vector<AtomId> WorkingState::still_held() const {
    std::vector<AtomId> atoms;
    for (const Constraint& rule : constraints_)
        if (rule.kind == RuleKind::exclude && unit(rule.atom) != no_unit) atoms.push_back(rule.atom);
    return atoms;
}

std::vector<UnitId> WorkingState::neighbours(AtomId atom) const {
    const AtomGraph& graph = district().graph;
    std::set<UnitId> units;
    for (const Link& link : graph.links) {
        if (!link.passable || (link.a != atom && link.b != atom)) continue;
        if (at(graph.atoms, link.a).group != at(graph.atoms, link.b).group) continue;
        units.insert(unit(link.a == atom ? link.b : link.a));
    }
    units.erase(no_unit);
    units.erase(unit(atom));
    return {units.begin(), units.end()};
}

AtomId WorkingState::require_atom(CompoundId compound) const {
    const auto atom = find_atom(district(), compound);
    if (!atom || (unit(*atom) == no_unit && is_excluded(*atom))) {
        const Compound& named = at(reopened_.plan.ground.compounds, compound);
        const ScopeReason reason = named.scope_reason.value_or(ScopeReason::excluded);
        throw Error(ExitCode::usage, named.key,
                    Message("compound_in_no_unit", {{"reason", scope_reason(to_text(reason))}}));
    }
    return *atom;
}

const Compound& WorkingState::compound(AtomId atom) const {
    return at(reopened_.plan.ground.compounds, at(district().compound_of_atom, atom));
}

}  // namespace lifang
